lazy_inc = delayed(slowinc)
lazy_add = delayed(slowadd)
lazy_dec = delayed(slowdec)


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    return lazy_dec(lazy_add(lazy_inc(a), lazy_inc(b)))
