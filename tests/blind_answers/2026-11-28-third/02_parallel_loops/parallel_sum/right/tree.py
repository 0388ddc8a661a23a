def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    level = [delayed(slowinc)(x) for x in data]
    while len(level) > 1:
        pairs = []
        for i in range(0, len(level) - 1, 2):
            pairs.append(delayed(slowadd)(level[i], level[i + 1]))
        if len(level) % 2 == 1:
            pairs.append(level[-1])
        level = pairs
    return level[0]
