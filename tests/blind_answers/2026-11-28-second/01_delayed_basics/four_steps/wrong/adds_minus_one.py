# takes one away by slowadd of -1: slowdec isn't used
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowadd)(delayed(slowadd)(x, y), -1)
