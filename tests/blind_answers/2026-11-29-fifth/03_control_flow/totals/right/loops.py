def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    sums = []
    for group in groups:
        increments = []
        for x in group:
            increments.append(lazy_inc(x))
        sums.append(delayed(sum)(increments))
    return delayed(list)(sums)
