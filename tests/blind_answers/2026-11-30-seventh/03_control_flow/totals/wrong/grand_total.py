# the sum of all sums
def totals(groups):
    return delayed(sum)([delayed(sum)([lazy_inc(x) for x in group]) for group in groups])
