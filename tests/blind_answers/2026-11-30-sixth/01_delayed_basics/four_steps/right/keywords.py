def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    one_more = {name: dask.delayed(slowinc)(x=value) for name, value in {"x": a, "y": b}.items()}
    both = dask.delayed(slowadd)(**one_more)
    return dask.delayed(slowdec)(x=both)
