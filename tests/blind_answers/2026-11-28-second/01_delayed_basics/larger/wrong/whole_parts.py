# compares the whole parts only: 1.25 and 1.75 are a tie
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        return x if int(x) >= int(y) else y

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
