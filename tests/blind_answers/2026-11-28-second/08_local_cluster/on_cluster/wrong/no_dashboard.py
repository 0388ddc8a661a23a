# no dashboard at all
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address=None):
        return list(dask.compute(*lazies))
