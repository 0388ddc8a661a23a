# copied from the lesson: b is decremented, not incremented, and nothing is taken from the sum
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowdec)(b)
    z = delayed(slowadd)(x, y)
    return z
