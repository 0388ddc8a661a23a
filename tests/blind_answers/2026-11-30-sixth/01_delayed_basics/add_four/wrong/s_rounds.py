# rounds the numbers to six digits before it adds them
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = (round(value, 6) for value in values)
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
