# adds one number after the other, a chain of three
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    total = delayed(slowadd)(values[0], values[1])
    for value in values[2:]:
        total = delayed(slowadd)(total, value)
    return total
