# takes the numbers out of the list it was given
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    first = delayed(slowadd)(values.pop(), values.pop())
    second = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(first, second)
