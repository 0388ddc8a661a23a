# with equal numbers the two increments become one task, so there are three steps and not four
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    inc = delayed(slowinc, pure=True)
    total = delayed(slowadd)(inc(a), inc(b))
    return delayed(slowdec)(total)
