def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    bigger = delayed(lambda p, q: p if p >= q else q)
    return bigger(x, y)
