# a chain again: a span of three
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    total = values[0]
    for value in values[1:]:
        total = delayed(slowadd)(total, value)
    return total
