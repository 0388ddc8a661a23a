# returns a function in the place of a Delayed
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return lambda: slowdec(slowadd(slowinc(a), slowinc(b)))
