def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    # YOUR CODE HERE
    left = delayed(slowadd)(*values[:2])
    right = delayed(slowadd)(*values[2:])
    return delayed(slowadd)(left, right)
