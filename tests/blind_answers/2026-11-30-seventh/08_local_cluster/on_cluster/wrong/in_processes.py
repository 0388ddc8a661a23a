# workers in processes
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        return list(dask.compute(*lazies))
