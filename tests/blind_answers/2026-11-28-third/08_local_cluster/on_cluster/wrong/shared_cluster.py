# one cluster outside for all calls, never closed
shared = None


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    global shared
    if shared is None:
        shared = Client(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        )
    return list(dask.compute(*lazies, scheduler=shared))
