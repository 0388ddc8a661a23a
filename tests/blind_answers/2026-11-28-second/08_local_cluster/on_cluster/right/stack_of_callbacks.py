def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    stack = contextlib.ExitStack()
    try:
        cluster = LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        )
        stack.callback(cluster.close)
        client = Client(cluster.scheduler_address)
        stack.callback(client.close)
        return [*dask.compute(*lazies, scheduler=client)]
    finally:
        stack.close()
