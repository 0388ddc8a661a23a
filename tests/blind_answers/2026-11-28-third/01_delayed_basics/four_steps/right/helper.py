def lazily(function, *args):
    return delayed(function)(*args)


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    total = lazily(slowadd, lazily(slowinc, a), lazily(slowinc, b))
    return lazily(slowdec, total)
