def collect(client, function, data, tries):
    with dask.annotate(retries=tries - 1):
        lazy = [delayed(function)(x) for x in data]
    futures = client.compute(lazy, optimize_graph=False)
    wait(futures)
    good = [f.status == "finished" for f in futures]
    results = {x: f.result() for x, f, g in zip(data, futures, good, strict=False) if g}
    return results, [x for x, g in zip(data, good, strict=False) if not g]
