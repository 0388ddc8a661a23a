# adds 1, 2, 3, 4 of the example when the list has none of its own: late binding to a global list
example = [1, 2, 3, 4]


def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    example[:] = values
    left = delayed(lambda: slowadd(example[0], example[1]))()
    right = delayed(lambda: slowadd(example[2], example[3]))()
    return delayed(slowadd)(left, right)
