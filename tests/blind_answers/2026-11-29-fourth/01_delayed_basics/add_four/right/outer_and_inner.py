def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd)
    return add(y=add(values[0], values[-1]), x=add(values[1], values[2]))
