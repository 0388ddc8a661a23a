# the chain of the text: span 3
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    total = delayed(slowadd)(values[0], values[1])
    total = delayed(slowadd)(total, values[2])
    return delayed(slowadd)(total, values[3])
