# wrong: returns a number
def mean_of(data):
    results = dask.compute(*[delayed(slowinc)(x) for x in data])
    return sum(results) / len(results)
