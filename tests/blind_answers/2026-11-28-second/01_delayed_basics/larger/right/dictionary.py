def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = {"x": delayed(slowinc)(a), "y": delayed(slowinc)(b)}
    return delayed(lambda d: max(d.values()))(results)
