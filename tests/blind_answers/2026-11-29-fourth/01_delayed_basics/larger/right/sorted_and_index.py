def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = [delayed(slowinc)(number) for number in (a, b)]
    return delayed(sorted)(results)[-1]
