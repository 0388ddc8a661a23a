# The last pair of a level takes the one that has no neighbour along.
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd)
    level = values
    while len(level) > 1:
        odd = len(level) % 2
        pairs = [add(level[i], level[i + 1]) for i in range(0, len(level) - odd, 2)]
        if odd:
            pairs[-1] = add(pairs[-1], level[-1])
        level = pairs
    return level[0]
