# makes pairs once and sums them in one task
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return values[0]
    pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)]
    if len(values) % 2 == 1:
        pairs.append(values[-1])
    return delayed(sum)(pairs)
