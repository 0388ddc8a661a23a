# returns whether x is larger, not the larger
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(slowinc)(a) > delayed(slowinc)(b)
