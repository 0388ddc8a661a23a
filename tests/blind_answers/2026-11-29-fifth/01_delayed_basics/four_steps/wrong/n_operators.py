# adds and subtracts with + and - in place of slowadd and slowdec
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return x + y - 1
