# one level of pairs, then a sum
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    pairs = []
    for i in range(0, len(values) - 1, 2):
        pairs.append(delayed(slowadd)(values[i], values[i + 1]))
    if len(values) % 2:
        pairs.append(values[-1])
    return delayed(sum)(pairs)
