# wrong: values in the order in which they are ready
from dask.distributed import as_completed


def on_cluster(lazies, workers):
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        ) as cluster,
        Client(cluster) as client,
    ):
        return [future.result() for future in as_completed(client.compute(list(lazies)))]
