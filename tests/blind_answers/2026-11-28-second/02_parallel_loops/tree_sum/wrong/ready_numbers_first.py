# ordinary numbers are summed at once with sum, only the Delayed form a tree
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    from dask.delayed import Delayed

    ready = [v for v in values if not isinstance(v, Delayed)]
    level = [v for v in values if isinstance(v, Delayed)]
    if ready and level:
        level.append(sum(ready))
    elif ready:
        level = ready
    while len(level) > 1:
        pairs = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
