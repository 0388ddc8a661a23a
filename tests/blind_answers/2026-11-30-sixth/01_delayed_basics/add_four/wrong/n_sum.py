# one task with sum, no slowadd
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return delayed(sum)(values)
