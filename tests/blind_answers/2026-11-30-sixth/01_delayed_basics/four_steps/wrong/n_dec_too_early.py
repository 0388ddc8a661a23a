# takes the one away from the second number, not from the sum (same value for ordinary functions)
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowdec)(delayed(slowinc)(b))
    return delayed(slowadd)(x, y)
