def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    # where they do not pair up, the last pair takes the third: that is still on the fewest levels
    add, level = delayed(slowadd), values[:]
    while len(level) > 1:
        pairs = [add(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2 == 1:
            pairs[-1] = add(pairs[-1], level[-1])
        level = pairs
    return level[0]
