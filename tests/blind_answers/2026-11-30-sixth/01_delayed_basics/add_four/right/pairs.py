def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left = delayed(slowadd)(values[0], values[1])
    right = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(left, right)
