# caught by: totals_value
def totals(groups):
    sums = {str(group): delayed(sum)([lazy_inc(x) for x in group]) for group in groups}
    return delayed(list)(list(sums.values()))
