def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    left = delayed(slowinc)(x=a)
    right = delayed(slowinc)(x=b)
    return delayed(slowdec)(x=delayed(slowadd)(x=left, y=right))
