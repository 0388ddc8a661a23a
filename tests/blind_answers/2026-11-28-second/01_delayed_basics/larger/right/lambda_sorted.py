def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return delayed(lambda *both: sorted(both)[-1])(*map(delayed(slowinc), [a, b]))
