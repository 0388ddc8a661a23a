# takes numbers that are very close to be equal and then gives the left one
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        return y if y - x > 1e-6 else x

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
