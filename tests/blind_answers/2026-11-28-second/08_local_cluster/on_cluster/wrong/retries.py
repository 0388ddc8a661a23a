# runs the whole once more, on a cluster of its own, when a task fails: tasks are computed twice
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    settings = dict(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    try:
        with Client(**settings):
            return list(dask.compute(*lazies))
    except Exception:
        with Client(**settings):
            return list(dask.compute(*lazies))
