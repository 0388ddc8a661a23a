# takes the numbers out of the caller's list
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = delayed(slowadd)
    first = add(values.pop(), values.pop())
    second = add(values.pop(), values.pop())
    return add(first, second)
