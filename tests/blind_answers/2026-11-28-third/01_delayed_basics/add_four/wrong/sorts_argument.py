# sorts the list that was passed
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    values.sort()
    small = delayed(slowadd)(values[0], values[1])
    large = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(small, large)
