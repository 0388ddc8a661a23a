# returns the two half sums
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(values[0], values[1])
    y = delayed(slowadd)(values[2], values[3])
    return x, y
