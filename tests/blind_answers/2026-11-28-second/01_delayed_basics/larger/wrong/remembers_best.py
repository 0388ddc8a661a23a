# keeps the largest result of all calls in a global
best = []


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def choose(x, y):
        best.append(max(x, y))
        return max(best)

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
