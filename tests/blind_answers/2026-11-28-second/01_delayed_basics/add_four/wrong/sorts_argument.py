# sorts the list in place first: the argument is changed
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    values.sort()
    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(a, d), delayed(slowadd)(b, c))
