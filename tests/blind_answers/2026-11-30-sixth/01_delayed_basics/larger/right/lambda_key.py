def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    results = {"a": delayed(slowinc)(a), "b": delayed(slowinc)(b)}
    return delayed(lambda found: max(found.values()))(results)
