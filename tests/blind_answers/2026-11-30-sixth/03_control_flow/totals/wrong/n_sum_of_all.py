# one number: the sum over all groups
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(sum)([lazy_inc(x) for group in groups for x in group])
