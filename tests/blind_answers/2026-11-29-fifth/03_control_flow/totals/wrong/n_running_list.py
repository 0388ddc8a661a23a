# the list of increments is not begun anew for each group, so totals pile up
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    sums, increments = [], []
    for group in groups:
        increments += [lazy_inc(x) for x in group]
        sums.append(delayed(sum)(list(increments)))
    return delayed(list)(sums)
