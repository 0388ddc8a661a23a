def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(level.pop(), level.pop()) for _ in range(len(level) // 2)]
    return level[0]
