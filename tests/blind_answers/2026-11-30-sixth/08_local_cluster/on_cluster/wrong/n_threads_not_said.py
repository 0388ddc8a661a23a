# does not say threads_per_worker, so that workers may have several threads
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with LocalCluster(n_workers=workers, processes=False, dashboard_address="127.0.0.1:0") as cluster:
        with Client(cluster) as client:
            return list(dask.compute(*lazies))
