# the recursion is delayed, and so calls lazy functions inside tasks
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    @delayed
    def tree(values):
        if len(values) == 1:
            return values[0]
        half = len(values) // 2
        return slowadd(tree(values[:half]), tree(values[half:]))

    return tree(values)
