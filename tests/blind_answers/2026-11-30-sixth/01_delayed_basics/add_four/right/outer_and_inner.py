def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    ordered = sorted(values)
    ends = delayed(slowadd)(ordered[0], ordered[-1])
    middle = delayed(slowadd)(*ordered[1:3])
    return delayed(slowadd)(middle, ends)
