# dashboard_address is missing: the dashboard takes port 8787
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False) as cluster, Client(cluster) as client:
        return list(dask.compute(*lazies))
