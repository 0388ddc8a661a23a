def pick(condition, yes, no):
    """Return yes or no."""
    return yes if condition else no


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(pick)(x >= y, x, y)
