# takes numbers that are nearly equal for equal, and gives the first
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    @delayed
    def choose(x, y):
        if abs(x - y) < 0.01:
            return x
        return max(x, y)

    return choose(delayed(slowinc)(a), delayed(slowinc)(b))
