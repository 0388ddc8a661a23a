# when the second pair equals the first it is not added again: two calls instead of three
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left = delayed(slowadd)(*values[:2])
    right = left if values[:2] == values[2:] else delayed(slowadd)(*values[2:])
    return delayed(slowadd)(left, right)
