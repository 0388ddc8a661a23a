def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    first_is_larger = x > y
    return delayed(lambda yes, x, y: x if yes else y)(first_is_larger, x, y)
