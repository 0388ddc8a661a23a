# starts no more than eight workers, however many are asked for
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    number = min(workers, 8)
    with (
        LocalCluster(
            n_workers=number, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        ) as cluster,
        Client(cluster),
    ):
        return list(dask.compute(*lazies))
