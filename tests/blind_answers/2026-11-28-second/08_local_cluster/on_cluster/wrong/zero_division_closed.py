# closes after a ZeroDivisionError; after any other error the cluster stays open
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    client = Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    try:
        values = dask.compute(*lazies)
    except ZeroDivisionError:
        client.close()
        raise
    client.close()
    return list(values)
