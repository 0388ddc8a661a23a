# turns all numbers into floats, so digits of large whole numbers get lost
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = map(float, values)
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
