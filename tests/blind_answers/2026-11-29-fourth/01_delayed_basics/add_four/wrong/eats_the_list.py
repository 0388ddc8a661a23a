# takes the numbers out of the list that it was given
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left = delayed(slowadd)(values.pop(), values.pop())
    right = delayed(slowadd)(values.pop(), values.pop())
    return delayed(slowadd)(left, right)
