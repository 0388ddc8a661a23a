# (x + y + |x - y|) / 2 in one go: three lazy values, but slowinc called four times
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    total = delayed(slowinc)(a) + delayed(slowinc)(b)
    gap = delayed(abs)(delayed(slowinc)(a) - delayed(slowinc)(b))
    return (total + gap) / 2
