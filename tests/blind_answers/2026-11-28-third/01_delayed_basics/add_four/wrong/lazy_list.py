# delays the list and indexes it lazily: six tasks more
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    values = delayed(values)
    x = delayed(slowadd)(values[0], values[1])
    y = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(x, y)
