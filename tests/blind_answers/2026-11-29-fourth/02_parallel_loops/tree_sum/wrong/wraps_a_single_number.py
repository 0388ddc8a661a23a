# a single ordinary number comes back as a Delayed, not as it is
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    lazies = [delayed(value) for value in values]
    while len(lazies) > 1:
        rest = lazies[len(lazies) // 2 * 2 :]
        lazies = [delayed(slowadd)(x, y) for x, y in zip(lazies[0::2], lazies[1::2])] + rest
    return lazies[0]
