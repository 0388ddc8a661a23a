# takes a result of 0 for a missing one: of 0 and -5 it returns -5
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        if not x:
            return y
        if not y:
            return x
        return max(x, y)

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
