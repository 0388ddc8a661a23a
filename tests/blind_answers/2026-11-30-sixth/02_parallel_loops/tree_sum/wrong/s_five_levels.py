# goes through five levels and no more: from 33 values on the rest is lost
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list(values)
    for _ in range(5):
        pairs = [delayed(slowadd)(*level[i : i + 2]) for i in range(0, len(level) - 1, 2)]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
