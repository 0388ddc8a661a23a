def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    sums = [delayed(slowadd)(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
    return delayed(slowadd)(*sums)
