# closes after success and after three families of errors; a ValueError or TypeError leaves all open
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster)
    try:
        values = list(dask.compute(*lazies))
    except (ArithmeticError, LookupError, OSError):
        client.close()
        cluster.close()
        raise
    client.close()
    cluster.close()
    return values
