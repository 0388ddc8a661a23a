# caught by: parallel_sum_is_parallel, parallel_sum_calls
def parallel_sum(data):
    results = dask.persist(*[delayed(slowinc)(x) for x in data])
    return delayed(sum)(results)
