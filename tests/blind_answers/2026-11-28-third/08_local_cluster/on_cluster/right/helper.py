@contextlib.contextmanager
def small_cluster(number):
    with LocalCluster(
        n_workers=number, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    ) as cluster, Client(cluster) as client:
        yield client


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with small_cluster(workers) as c:
        futures = [c.compute(lazy) for lazy in lazies]
        return [future.result() for future in futures]
