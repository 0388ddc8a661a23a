# a list of Delayed
def totals(groups):
    return [delayed(sum)([lazy_inc(x) for x in group]) for group in groups]
