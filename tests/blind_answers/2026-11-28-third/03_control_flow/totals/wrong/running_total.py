# the list is not emptied for the next group: totals add up
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    results = []
    incremented = []
    for group in groups:
        for x in group:
            incremented.append(lazy_inc(x))
        results.append(delayed(sum)(list(incremented)))
    return delayed(list)(results)
