# increments the group's sum once
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([lazy_inc(delayed(sum)(group)) for group in groups])
