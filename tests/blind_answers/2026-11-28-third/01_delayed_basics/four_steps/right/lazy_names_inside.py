def four_steps(a, b):
    inc = dask.delayed(slowinc)
    add = dask.delayed(slowadd)
    dec = dask.delayed(slowdec)
    return dec(add(inc(a), inc(b)))
