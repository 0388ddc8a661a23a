# only the cluster is closed in the finally; the client is forgotten
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster)
    try:
        return client.gather(client.compute(list(lazies)))
    finally:
        cluster.close()
