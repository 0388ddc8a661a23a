# empties the list that it is given
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    x = delayed(slowadd)(values.pop(), values.pop())
    y = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(x, y)
