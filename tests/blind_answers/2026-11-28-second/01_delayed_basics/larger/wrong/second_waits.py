# the second slowinc waits for the first without need
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(lambda b, after: slowinc(b))(b, x)
    return delayed(max)(x, y)
