# the tree is built of plain calls in a single task
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    @delayed
    def inside(values):
        while len(values) > 1:
            pairs = [slowadd(x, y) for x, y in zip(values[::2], values[1::2])]
            values = pairs + list(values[len(pairs) * 2 :])
        return values[0]

    return inside(values)
