# increments both and then the larger once more: a third slowinc
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowinc)(delayed(max)(x, y))
