def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return delayed(slowadd)(add_four(values[:half]), add_four(values[half:]))
