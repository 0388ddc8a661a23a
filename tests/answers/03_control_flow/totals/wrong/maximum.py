# caught by: totals_value
def totals(groups):
    return delayed(list)([delayed(max)([lazy_inc(x) for x in group]) for group in groups])
