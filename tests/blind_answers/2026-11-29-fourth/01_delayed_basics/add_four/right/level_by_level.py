def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    (total,) = level
    return total
