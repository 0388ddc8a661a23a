def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    add = delayed(slowadd)
    return add(add(a, b), add(c, d))
