def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x, y = map(delayed(slowinc), [a, b])
    return delayed(sorted)([x, y])[-1]
