# adds one with +, not slowinc
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(a) + 1
    y = delayed(b) + 1
    return delayed(max)(x, y)
