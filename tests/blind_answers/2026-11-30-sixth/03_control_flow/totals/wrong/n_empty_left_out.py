# leaves empty groups out
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([delayed(sum)([lazy_inc(x) for x in group]) for group in groups if group])
