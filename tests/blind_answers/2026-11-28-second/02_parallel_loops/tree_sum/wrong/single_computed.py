# a single Delayed is computed, and its number returned
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        (number,) = dask.compute(values[0])
        return delayed(number)
    level = list(values)
    while len(level) > 1:
        pairs = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[len(pairs) * 2 :]
    return level[0]
