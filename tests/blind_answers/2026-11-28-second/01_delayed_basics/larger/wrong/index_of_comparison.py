# (x, y)[x > y] has it the wrong way round
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(lambda x, y: (x, y)[x > y])(x, y)
