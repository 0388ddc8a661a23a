# when the results are equal, the choice calls slowinc a third time
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        if x > y:
            return x
        if x < y:
            return y
        return slowinc(a)

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
