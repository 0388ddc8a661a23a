def pick(x, y):
    if x > y:
        return x
    return y


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(pick)(delayed(slowinc)(a), delayed(slowinc)(b))
