# starts with 0, and so needs a fourth call
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(values[0], values[1])
    y = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(delayed(slowadd)(0, x), y)
