# pure=True merges equal additions to one task: two additions instead of three for [5, 1, 5, 1]
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd, pure=True)
    return add(add(values[0], values[1]), add(values[2], values[3]))
