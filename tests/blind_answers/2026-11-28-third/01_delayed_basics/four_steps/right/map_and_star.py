def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    incremented = list(map(delayed(slowinc), [a, b]))
    z = delayed(slowadd)(*incremented)
    z = delayed(slowdec)(z)
    return z
