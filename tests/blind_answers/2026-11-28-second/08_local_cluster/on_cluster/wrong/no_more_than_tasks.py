# opens at most two workers for each lazy, not as many as it is told
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    n = max(1, min(workers, 2 * len(lazies)))
    with Client(n_workers=n, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"):
        return list(dask.compute(*lazies))
