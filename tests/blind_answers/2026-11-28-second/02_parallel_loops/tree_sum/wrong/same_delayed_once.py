# a Delayed that stands twice in the list is added once
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = list({getattr(v, "key", n): v for n, v in enumerate(values)}.values())
    while len(level) > 1:
        pairs = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
