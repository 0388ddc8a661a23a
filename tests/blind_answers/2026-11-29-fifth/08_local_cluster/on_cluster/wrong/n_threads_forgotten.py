# leaves threads_per_worker out: a worker gets as many threads as there are cores to divide
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with LocalCluster(n_workers=workers, processes=False, dashboard_address="127.0.0.1:0") as cluster:
        with Client(cluster):
            return list(dask.compute(*lazies))
