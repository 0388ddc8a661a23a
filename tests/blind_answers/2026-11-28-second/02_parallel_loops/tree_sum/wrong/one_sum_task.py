# one task sums all
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    return delayed(sum)(values)
