def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    return delayed([delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups])
