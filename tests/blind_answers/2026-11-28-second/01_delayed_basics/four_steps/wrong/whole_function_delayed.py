# the decorator stands over the function itself: one task, which calls plain functions
@delayed
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return slowdec(slowadd(slowinc(a), slowinc(b)))
