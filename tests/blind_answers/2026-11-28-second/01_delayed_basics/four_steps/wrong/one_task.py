# all four steps in a single task
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return delayed(lambda a, b: slowdec(slowadd(slowinc(a), slowinc(b))))(a, b)
