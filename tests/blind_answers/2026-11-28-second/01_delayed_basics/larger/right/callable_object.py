class Larger:
    """Chooses the larger of two numbers."""

    def __call__(self, x, y):
        if y > x:
            return y
        return x


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(Larger())(delayed(slowinc)(a), delayed(slowinc)(b))
