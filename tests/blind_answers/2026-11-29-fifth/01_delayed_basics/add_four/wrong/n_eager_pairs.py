# adds the two pairs while the graph is built
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    return delayed(slowadd)(slowadd(values[0], values[1]), slowadd(values[2], values[3]))
