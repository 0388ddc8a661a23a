# counts from 1
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(values[1], values[2])
    y = delayed(slowadd)(values[3], values[4])
    return delayed(slowadd)(x, y)
