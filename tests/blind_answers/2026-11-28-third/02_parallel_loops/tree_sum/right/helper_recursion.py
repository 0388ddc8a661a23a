def tree(values, begin, end):
    if end - begin == 1:
        return values[begin]
    middle = (begin + end) // 2
    left = tree(values, begin, middle)
    right = tree(values, middle, end)
    return delayed(slowadd)(left, right)


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    return tree(values, 0, len(values))
