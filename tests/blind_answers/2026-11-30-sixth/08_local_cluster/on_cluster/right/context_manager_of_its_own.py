@contextlib.contextmanager
def _small_cluster(number):
    cluster = LocalCluster(
        n_workers=number, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    )
    client = Client(cluster, set_as_default=False)
    try:
        yield client
    finally:
        client.close()
        cluster.close()


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with _small_cluster(workers) as client:
        sent = [client.compute(lazy) for lazy in lazies]
        return [future.result() for future in sent]
