# caught by: totals_value
def totals(groups):
    increment = delayed(lambda x: x + 1)
    return delayed(list)([delayed(sum)([increment(x) for x in group]) for group in groups])
