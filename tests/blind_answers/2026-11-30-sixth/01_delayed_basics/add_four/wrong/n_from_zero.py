# begins at 0: four additions, in a row
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    total = delayed(0)
    for v in values:
        total = delayed(slowadd)(total, v)
    return total
