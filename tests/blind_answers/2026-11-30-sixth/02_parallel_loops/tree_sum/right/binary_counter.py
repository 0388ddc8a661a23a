def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    trees = {}  # height → the one tree of this height that waits for another
    for value in values:
        height = 0
        while height in trees:
            value = delayed(slowadd)(trees.pop(height), value)
            height += 1
        trees[height] = value
    total = None
    for height in sorted(trees):
        total = trees[height] if total is None else delayed(slowadd)(trees[height], total)
    return total
