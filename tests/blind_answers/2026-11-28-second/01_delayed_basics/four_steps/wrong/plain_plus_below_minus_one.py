# for b below -1 adds one with a plain +, not by a slowinc task
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    if b < -1:
        y = b + 1
    else:
        y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))
