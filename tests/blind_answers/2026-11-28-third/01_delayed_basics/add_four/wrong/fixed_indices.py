# the numbers of the example, not the values
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(1, 2)
    y = delayed(slowadd)(3, 4)
    return delayed(slowadd)(x, y)
