# sum plus the number of values: slowinc is not called
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed(list)([delayed(sum)(group) + len(group) for group in groups])
