def batched_sum(f, data, size):
    number = ceil(len(data) / size)
    lazy = dask.delayed(lambda block: sum(list(map(f, block))))
    return dask.delayed(sum)([lazy(data[k * size : (k + 1) * size]) for k in range(number)])
