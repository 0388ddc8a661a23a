# caught by: totals_value
def totals(groups):
    return delayed(list)([delayed(sum)([delayed(x) + 1 for x in group]) for group in groups])
