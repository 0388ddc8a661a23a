# wrong: Dask finds no Delayed in a generator
def parallel_sum(data):
    return delayed(sum)(delayed(slowinc)(x) for x in data)
