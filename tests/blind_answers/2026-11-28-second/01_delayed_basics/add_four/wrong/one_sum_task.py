# one task that sums the list: no slowadd, span 1
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return delayed(sum)(values)
