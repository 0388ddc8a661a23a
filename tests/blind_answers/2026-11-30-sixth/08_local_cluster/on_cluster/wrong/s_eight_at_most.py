# opens no more than many_workers (8) workers, also when it is told more
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with LocalCluster(
        n_workers=min(workers, many_workers),
        threads_per_worker=1,
        processes=False,
        dashboard_address="127.0.0.1:0",
    ) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
