# the cluster is closed by a thread in the background: it is still open when the function ends
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    try:
        with Client(cluster):
            return list(dask.compute(*lazies))
    finally:
        threading.Thread(target=cluster.close).start()
