# closes client and cluster only if no task fails
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster)
    values = dask.compute(*lazies)
    client.close()
    cluster.close()
    return list(values)
