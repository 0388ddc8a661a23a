def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    condition = x > y

    def pick(condition, x, y):
        return x if condition else y

    return delayed(pick)(condition, x, y)
