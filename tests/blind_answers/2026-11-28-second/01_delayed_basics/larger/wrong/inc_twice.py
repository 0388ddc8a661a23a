# slowinc runs again on the chosen argument: three calls
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)

    def choose(x, y):
        return slowinc(a) if x > y else slowinc(b)

    return delayed(choose)(x, y)
