# increments the sum
def totals(groups):
    return delayed(list)([lazy_inc(sum(group)) for group in groups])
