def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    sums = list(map(delayed(slowadd), values[::2], values[1::2]))
    return delayed(slowadd)(sums[0], sums[1])
