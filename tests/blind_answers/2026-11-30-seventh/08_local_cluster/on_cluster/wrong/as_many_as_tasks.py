# never more workers than tasks
def on_cluster(lazies, workers):
    workers = max(1, min(workers, len(lazies)))
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        return list(dask.compute(*lazies))
