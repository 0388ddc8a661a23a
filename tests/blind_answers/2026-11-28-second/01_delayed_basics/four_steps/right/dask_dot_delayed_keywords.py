def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    lazy_sum = dask.delayed(slowadd)(x=dask.delayed(slowinc)(x=a), y=dask.delayed(slowinc)(x=b))
    return dask.delayed(slowdec)(x=lazy_sum)
