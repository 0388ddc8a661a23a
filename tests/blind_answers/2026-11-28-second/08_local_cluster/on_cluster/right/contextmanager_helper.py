@contextlib.contextmanager
def opened_cluster(workers):
    cluster = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster)
    try:
        yield client
    finally:
        client.close()
        cluster.close()


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with opened_cluster(workers) as client:
        return client.compute(lazies, sync=True)
