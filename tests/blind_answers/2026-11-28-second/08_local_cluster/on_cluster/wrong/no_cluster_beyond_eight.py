# beyond eight workers it computes in threads of the notebook, without a cluster
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    if len(lazies) == 0 or workers > 8:
        return list(dask.compute(*lazies, scheduler="threads"))
    with Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"):
        return list(dask.compute(*lazies))
