# adds the two pairs while it builds, only the last addition is lazy
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    first = slowadd(values[0], values[1])
    second = slowadd(values[2], values[3])
    return delayed(slowadd)(first, second)
