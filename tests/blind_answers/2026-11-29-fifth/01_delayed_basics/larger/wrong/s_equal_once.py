# calls slowinc only once when the two numbers are equal
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = x if a == b else delayed(slowinc)(b)
    return delayed(max)(x, y)
