# threads as they come
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=workers, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        return list(dask.compute(*lazies))
