# the choice calls slowinc again, once for the comparison and once for the result
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        return slowinc(a) if x >= y else slowinc(b)

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
