# two equal ordinary numbers are doubled with *, not added by slowadd
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    def combine(x, y):
        if x is y:
            return delayed(lambda x: 2 * x)(x)
        return delayed(slowadd)(x, y)

    level = list(values)
    while len(level) > 1:
        pairs = [combine(x, y) for x, y in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
