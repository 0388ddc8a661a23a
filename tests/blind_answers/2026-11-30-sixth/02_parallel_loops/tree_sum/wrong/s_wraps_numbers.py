# makes a Delayed of every ordinary number first, so a single number is not returned as it is
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    level = [delayed(value) for value in values]
    while len(level) > 1:
        odd = [level[-1]] if len(level) % 2 else []
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])] + odd
    return level[0]
