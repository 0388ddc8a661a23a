def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    @delayed
    def choose(x, y):
        return x if x > y else y

    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return choose(x, y)
