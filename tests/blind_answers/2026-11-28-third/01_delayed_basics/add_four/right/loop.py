def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    level = list(values)
    while len(level) > 1:
        pairs = []
        for i in range(0, len(level), 2):
            pairs.append(delayed(slowadd)(level[i], level[i + 1]))
        level = pairs
    return level[0]
