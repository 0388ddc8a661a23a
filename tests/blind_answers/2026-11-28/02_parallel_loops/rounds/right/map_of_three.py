def rounds(data):
    data = list(data)
    inc, dec, add = map(dask.delayed, (slowinc, slowdec, slowadd))
    return dask.delayed(sum)([*map(add, map(inc, data), map(dec, data))])
