def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    inc, add, dec = map(delayed, (slowinc, slowadd, slowdec))
    return dec(add(inc(a), inc(b)))
