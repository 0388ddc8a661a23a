def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    pairs = [values[i : i + 2] for i in range(0, len(values), 2)]
    return tree_sum([delayed(slowadd)(*pair) if len(pair) == 2 else pair[0] for pair in pairs])
