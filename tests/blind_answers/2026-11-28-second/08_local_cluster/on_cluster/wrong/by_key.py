# values by the key of their Delayed: one that stands twice in the list comes back once
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"):
        values = dask.compute({lazy.key: lazy for lazy in lazies})[0]
    return list(values.values())
