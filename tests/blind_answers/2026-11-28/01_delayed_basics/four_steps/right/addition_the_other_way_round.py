def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    second = delayed(slowinc)(b)
    first = delayed(slowinc)(a)
    return delayed(slowdec)(delayed(slowadd)(second, first))
