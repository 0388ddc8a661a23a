# everything is in one task, so the two calls wait for each other
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def both(a, b):
        x = slowinc(a)
        y = slowinc(b)
        return x if x > y else y

    return delayed(both)(a, b)
