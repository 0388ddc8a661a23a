def choose_larger(x, y):
    if x > y:
        return x
    return y


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(choose_larger)(x, y)
