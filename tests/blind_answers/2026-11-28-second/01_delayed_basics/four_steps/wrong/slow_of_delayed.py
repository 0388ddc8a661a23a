# delays the numbers, not the functions: slowinc runs (and sleeps) at once
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return slowdec(slowadd(slowinc(delayed(a)), slowinc(delayed(b))))
