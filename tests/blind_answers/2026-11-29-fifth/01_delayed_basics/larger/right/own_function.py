def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        if x > y:
            return x
        return y

    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(choose)(x, y)
