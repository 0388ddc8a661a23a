def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    left = delayed(slowadd)(a, b)
    right = delayed(slowadd)(c, d)
    return delayed(slowadd)(left, right)
