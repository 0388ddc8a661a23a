# slowinc is called at once, only the choice is lazy
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = slowinc(a)
    y = slowinc(b)
    return delayed(max)(x, y)
