# opens a cluster in the first call and keeps it for the next
_open = {}


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    if workers not in _open:
        _open[workers] = LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        )
    with Client(_open[workers]):
        return list(dask.compute(*lazies))
