# uses the third number twice and the last never
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left, right = (delayed(slowadd)(values[i], values[i + 1]) for i in range(1, 3))
    return delayed(slowadd)(left, right)
