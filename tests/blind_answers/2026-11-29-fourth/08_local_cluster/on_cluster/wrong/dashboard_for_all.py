# leaves the dashboard's address to Dask: port 8787, seen by the whole network
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
