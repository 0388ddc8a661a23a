# returns the larger of a and b, not of a + 1 and b + 1
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: a if x > y else b)(x, y)
