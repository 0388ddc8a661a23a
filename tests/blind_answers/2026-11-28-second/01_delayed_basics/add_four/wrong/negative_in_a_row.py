# puts numbers with a negative one at the front of a chain: span 3
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    add = delayed(slowadd)
    if a < 0:
        return add(add(add(a, b), c), d)
    return add(add(a, b), add(c, d))
