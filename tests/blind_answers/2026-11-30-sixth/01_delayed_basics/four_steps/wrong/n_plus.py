# adds with + instead of slowadd
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(x + y)
