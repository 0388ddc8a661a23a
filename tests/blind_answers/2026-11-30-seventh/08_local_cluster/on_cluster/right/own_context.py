# a context of its own
@contextlib.contextmanager
def opened_cluster(n):
    with LocalCluster(n_workers=n, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster:
        with Client(cluster) as client:
            yield client


def on_cluster(lazies, workers):
    with opened_cluster(workers):
        (values,) = dask.compute(list(lazies))
    return values
