inc, dec, add = map(delayed, (slowinc, slowdec, slowadd))


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return dec(add(inc(a), inc(b)))
