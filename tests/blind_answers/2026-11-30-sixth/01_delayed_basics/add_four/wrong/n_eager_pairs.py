# the two first additions run while the graph is built
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    left, right = slowadd(a, b), slowadd(c, d)
    return delayed(slowadd)(left, right)
