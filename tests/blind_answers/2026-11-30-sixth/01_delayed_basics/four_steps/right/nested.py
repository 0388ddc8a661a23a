def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
