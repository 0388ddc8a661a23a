def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    outer = delayed(slowadd)(values[0], values[-1])
    inner = delayed(slowadd)(values[1], values[-2])
    return delayed(slowadd)(outer, inner)
