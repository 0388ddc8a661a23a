# the program of the text, unchanged: if of a Delayed
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if x > y:
        return x
    return y
