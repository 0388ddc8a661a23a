# no Dask at all
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = slowinc(a)
    y = slowinc(b)
    return slowdec(slowadd(x, y))
