# for equal numbers slowinc is called only once and nothing is chosen
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    if a == b:
        return x
    return delayed(max)(x, delayed(slowinc)(b))
