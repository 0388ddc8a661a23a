# four equal numbers: adds one pair and doubles it with *
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    if a == b == c == d:
        return delayed(slowadd)(a, b) * 2
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
