# gives None when both are the same
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        if x > y:
            return x
        if y > x:
            return y

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
