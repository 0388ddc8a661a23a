# the third number twice, the fourth never
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(values[0], values[1])
    y = delayed(slowadd)(values[2], values[-2])
    return delayed(slowadd)(x, y)
