# chooses by a and b while it builds, not by the results
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda first, p, q: p if first else q)(a > b, x, y)
