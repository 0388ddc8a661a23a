# computes the results first, then a lazy mean
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = dask.compute(*[delayed(slowinc)(x) for x in data])
    return delayed(lambda r: sum(r) / len(r))(results)
