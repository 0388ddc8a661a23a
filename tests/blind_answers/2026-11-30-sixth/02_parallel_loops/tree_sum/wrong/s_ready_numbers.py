# adds ordinary numbers at once, while the graph is built: slowadd runs then, and its sum is wrapped
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    left, right = tree_sum(values[:half]), tree_sum(values[half:])
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return delayed(slowadd(left, right))
    return delayed(slowadd)(left, right)
