def parallel_sum(data):
    lazy_inc = dask.delayed(slowinc)
    return dask.delayed(sum)(list(map(lazy_inc, data)))
