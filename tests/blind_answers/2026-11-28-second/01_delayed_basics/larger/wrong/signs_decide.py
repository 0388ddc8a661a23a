# different signs are decided while it builds, from the arguments
def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    if a < 0 < b:
        return y
    if b < -1 and a > 0:
        return x
    return delayed(max)(x, y)
