# one worker with all the threads
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=1, threads_per_worker=workers, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        return list(dask.compute(*lazies))
