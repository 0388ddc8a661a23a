def four_steps(a, b):
    inc, add, dec = [dask.delayed(f) for f in (slowinc, slowadd, slowdec)]
    return dec(add(inc(a), inc(b)))
