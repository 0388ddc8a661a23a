@contextlib.contextmanager
def small_cluster(workers):
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
    with small_cluster(workers):
        return [*dask.compute(*lazies)]
