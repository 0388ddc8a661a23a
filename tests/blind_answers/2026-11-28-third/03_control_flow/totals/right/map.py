def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    lazy_sum = delayed(sum)
    sums = [lazy_sum(list(map(lazy_inc, group))) for group in groups]
    return delayed(sums)
