# puts the numbers into a set: equal numbers count once
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    left = set(values[:2])
    right = set(values[2:])
    first = delayed(slowadd)(*left) if len(left) == 2 else delayed(slowadd)(*left, 0)
    second = delayed(slowadd)(*right) if len(right) == 2 else delayed(slowadd)(*right, 0)
    return delayed(slowadd)(first, second)
