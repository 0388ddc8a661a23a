# adds the two sums with +
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return delayed(slowadd)(values[0], values[1]) + delayed(slowadd)(values[2], values[3])
