def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd)
    return add(add(*values[:2]), add(*values[2:]))
