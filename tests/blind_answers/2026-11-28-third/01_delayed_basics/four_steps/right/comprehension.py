def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x, y = [delayed(slowinc)(n) for n in (a, b)]
    return delayed(slowdec)(delayed(slowadd)(x, y))
