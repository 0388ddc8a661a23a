# an ordinary list of Delayed
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    sums = []
    for group in groups:
        sums.append(delayed(sum)([lazy_inc(x) for x in group]))
    return sums
