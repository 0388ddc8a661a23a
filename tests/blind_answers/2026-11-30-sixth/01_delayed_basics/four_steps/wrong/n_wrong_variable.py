# increments x a second time in the place of b
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(x)
    z = delayed(slowadd)(x, y)
    return delayed(slowdec)(z)
