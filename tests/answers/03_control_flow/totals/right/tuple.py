def totals(groups):
    sums = tuple(delayed(sum)(tuple(lazy_inc(x) for x in group)) for group in groups)
    return delayed(tuple)(sums)
