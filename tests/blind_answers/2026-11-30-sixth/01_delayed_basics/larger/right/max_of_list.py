def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(max)([delayed(slowinc)(n) for n in (a, b)])
