# if the two halves are alike, one task is used for both: two calls of slowadd, not three
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left = delayed(slowadd)(values[0], values[1])
    right = left if sorted(values[:2]) == sorted(values[2:]) else delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(left, right)
