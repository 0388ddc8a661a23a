# delayed and compute: handled when all are done
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    results = dask.compute(*[delayed(function)(x) for x in data])
    for x, result in zip(data, results):
        handle(x, result)
    return list(results)
