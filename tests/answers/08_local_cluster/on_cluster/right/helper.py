@contextlib.contextmanager
def opened(workers):
    with LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
    ) as cluster:
        client = Client(cluster.scheduler_address)
        try:
            yield client
        finally:
            client.close()


def on_cluster(lazies, workers):
    with opened(workers):
        return list(dask.compute(*lazies))
