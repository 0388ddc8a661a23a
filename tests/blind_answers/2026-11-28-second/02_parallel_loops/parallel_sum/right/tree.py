def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    level = [delayed(slowinc)(x) for x in data]
    while len(level) > 1:
        level = [delayed(sum)(level[i : i + 2]) for i in range(0, len(level), 2)]
    return level[0]
