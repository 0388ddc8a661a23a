# four zeros (or False values) give a ready 0, without slowadd
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    if not any(values):
        return delayed(0)
    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
