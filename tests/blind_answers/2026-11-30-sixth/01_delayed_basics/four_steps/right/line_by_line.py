def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    left = delayed(slowinc)(a)
    right = delayed(slowinc)(b)
    total = delayed(slowadd)(left, right)
    return delayed(slowdec)(total)
