# in the order of arrival
def on_cluster(lazies, workers):
    from dask.distributed import as_completed

    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster) as client:
        return sorted((f.result() for f in as_completed(client.compute(list(lazies)))), key=repr)
