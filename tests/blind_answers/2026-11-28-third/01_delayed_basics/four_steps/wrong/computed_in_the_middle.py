# computes x and y before the sum
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    x, y = dask.compute(x, y)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)
