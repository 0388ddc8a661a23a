def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return delayed({True: x, False: y})[x > y]
