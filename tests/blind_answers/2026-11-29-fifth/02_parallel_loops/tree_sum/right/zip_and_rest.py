def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) < 2:
        return values[0]
    evens, odds = values[0::2], values[1::2]
    above = [delayed(slowadd)(x, y) for x, y in zip(evens, odds)]
    return tree_sum(above + list(evens[len(odds) :]))
