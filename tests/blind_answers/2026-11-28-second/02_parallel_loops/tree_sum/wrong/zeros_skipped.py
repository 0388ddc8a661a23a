# ordinary zeros need no addition: fewer than one fewer than there are values
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    from dask.delayed import Delayed

    kept = [v for v in values if isinstance(v, Delayed) or v != 0] or [0]
    if len(kept) == 1:
        return kept[0] if len(values) == 1 else delayed(kept[0])
    half = len(kept) // 2
    return delayed(slowadd)(tree_sum(kept[:half]), tree_sum(kept[half:]))
