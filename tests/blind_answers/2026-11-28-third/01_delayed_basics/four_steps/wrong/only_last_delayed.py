# only the last call is delayed, the others run at once
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = slowinc(a)
    y = slowinc(b)
    total = slowadd(x, y)
    return delayed(slowdec)(total)
