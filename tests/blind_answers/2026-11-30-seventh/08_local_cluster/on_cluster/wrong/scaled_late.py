# opens one worker and asks for more
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        return list(dask.compute(*lazies))
