# lazy_inc gets a whole group
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([delayed(sum)(lazy_inc(group)) for group in groups])
