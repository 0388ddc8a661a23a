# both slow calls are in one task, so they are not side by side
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""

    def both(a, b):
        x = slowinc(a)
        y = slowinc(b)
        if x > y:
            return x
        return y

    return delayed(both)(a, b)
