# caught by: totals_value
def totals(groups):
    return delayed(list)([delayed(sum)([lazy_inc(x) for x in group], 1) for group in groups])
