def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = []
    for number in [a, b]:
        results.append(delayed(slowinc)(number))
    return delayed(sorted)(results)[-1]
