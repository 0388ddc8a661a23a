def on_cluster(lazies, workers):
    options = dict(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    with Client(**options) as client:
        (values,) = dask.compute(list(lazies), scheduler=client)
        return values
