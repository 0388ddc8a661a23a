# caught by: on_cluster_size
def on_cluster(lazies, workers):
    settings = {"threads_per_worker": workers, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=1, **settings) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
