# one slowadd task, plus signs inside its arguments
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return delayed(slowadd)(values[0] + values[1], values[2] + values[3])
