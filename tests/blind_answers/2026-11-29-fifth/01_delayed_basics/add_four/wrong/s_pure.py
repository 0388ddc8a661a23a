# two equal pairs become one task
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd, pure=True)
    a, b, c, d = values
    return add(add(a, b), add(c, d))
