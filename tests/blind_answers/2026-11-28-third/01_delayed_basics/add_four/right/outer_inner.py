def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd)
    outer = add(values[0], values[3])
    inner = add(values[1], values[2])
    return add(inner, outer)
