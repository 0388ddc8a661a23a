def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    with dask.annotate(retries=tries - 1):
        lazy = [delayed(function)(x) for x in data]
    futures = client.compute(lazy, optimize_graph=False)
    results, failed = {}, []
    for x, future in zip(data, futures):
        error = future.exception()
        if error is None:
            results[x] = future.result()
        else:
            failed += [x]
    return (results, failed)
