def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    settings = dict(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    with contextlib.ExitStack() as stack:
        cluster = stack.enter_context(LocalCluster(**settings))
        stack.enter_context(Client(cluster))
        (values,) = dask.compute(lazies)
        print("done")
        return list(values)
