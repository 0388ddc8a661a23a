# closes half a second after it has returned, not before it ends
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster)

    def close():
        client.close()
        cluster.close()

    try:
        return list(dask.compute(*lazies))
    finally:
        threading.Timer(0.5, close).start()
