def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    settings = {
        "n_workers": workers,
        "threads_per_worker": 1,
        "processes": False,
        "dashboard_address": "127.0.0.1:0",
    }
    cluster = LocalCluster(**settings)
    try:
        client = Client(cluster)
        try:
            (values,) = dask.compute(lazies, scheduler=client)
        finally:
            client.close()
    finally:
        cluster.close()
    return values
