# leaves out the addition of two zeros at the end, so there are fewer tasks
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    a, b, c, d = values
    first = delayed(slowadd)(a, b)
    if c == 0 and d == 0:
        return first
    return delayed(slowadd)(first, delayed(slowadd)(c, d))
