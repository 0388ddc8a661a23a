def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = [delayed(slowinc)(v) for v in (a, b)]
    return delayed(max)(results)
