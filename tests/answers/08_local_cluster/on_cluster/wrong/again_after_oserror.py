# caught by: on_cluster_closes
def on_cluster(lazies, workers):
    settings = {"threads_per_worker": 1, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=workers, **settings) as cluster, Client(cluster):
        for last in (False, True):
            try:
                return list(dask.compute(*lazies))
            except OSError:
                if last:
                    raise
