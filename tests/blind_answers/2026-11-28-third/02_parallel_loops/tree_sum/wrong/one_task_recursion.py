# the whole tree in one task
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    def tree(values):
        if len(values) == 1:
            return values[0]
        half = len(values) // 2
        return slowadd(tree(values[:half]), tree(values[half:]))

    return delayed(tree)(values)
