# halves wrongly: first number alone, the rest again (a chain by recursion)
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    if len(values) == 1:
        return values[0]
    return delayed(slowadd)(values[0], add_four(values[1:]))
