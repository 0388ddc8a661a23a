def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(sorted)([delayed(slowinc)(a), delayed(slowinc)(b)])[1]
