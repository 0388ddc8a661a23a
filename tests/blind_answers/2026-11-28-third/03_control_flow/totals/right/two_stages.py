def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    all_increments = [[lazy_inc(x) for x in group] for group in groups]
    all_totals = [delayed(sum)(increments) for increments in all_increments]
    return delayed(lambda totals: totals)(all_totals)
