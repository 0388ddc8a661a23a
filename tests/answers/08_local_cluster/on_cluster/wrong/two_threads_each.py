# caught by: on_cluster_size
def on_cluster(lazies, workers):
    settings = {"threads_per_worker": 2, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=workers, **settings) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
