# ":0" takes a free port, but shows the page on every address of the computer, not on 127.0.0.1 only
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address=":0"):
        return list(dask.compute(*lazies))
