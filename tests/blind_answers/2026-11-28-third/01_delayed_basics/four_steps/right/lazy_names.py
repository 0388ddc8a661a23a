lazy_inc = delayed(slowinc)
lazy_add = delayed(slowadd)
lazy_dec = delayed(slowdec)


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    a1 = lazy_inc(a)
    b1 = lazy_inc(b)
    s = lazy_add(a1, b1)
    result = lazy_dec(s)
    print("graph built")
    return result
