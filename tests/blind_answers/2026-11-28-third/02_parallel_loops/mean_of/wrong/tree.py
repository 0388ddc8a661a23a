# a tree of slowadd and a division: not one task
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    level = [delayed(slowinc)(x) for x in data]
    while len(level) > 1:
        rest = level[len(level) // 2 * 2 :]
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)] + rest
    return level[0] / len(data)
