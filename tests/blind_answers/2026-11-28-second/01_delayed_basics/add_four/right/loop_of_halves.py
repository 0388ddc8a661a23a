def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(*level[i : i + 2]) for i in range(0, len(level), 2)]
    return level[0]
