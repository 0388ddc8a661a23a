# a loop that builds the chain, and adds 0 first
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    total = 0
    for value in values:
        total = delayed(slowadd)(total, value)
    return total
