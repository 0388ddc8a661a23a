def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    pairs = [delayed(slowadd)(x, y) for x, y in zip(values[:2], values[2:])]
    return delayed(slowadd)(*pairs)
