def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    @delayed
    def choose(x, y):
        if x > y:
            return x
        return y

    return choose(delayed(slowinc)(a), delayed(slowinc)(b))
