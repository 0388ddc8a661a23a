def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    numbers = values.copy()
    x = delayed(slowadd)(numbers.pop(), numbers.pop())
    y = delayed(slowadd)(numbers.pop(), numbers.pop())
    return delayed(slowadd)(x, y)
