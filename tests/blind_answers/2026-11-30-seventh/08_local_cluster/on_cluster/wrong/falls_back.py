# computes here if the cluster fails
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster):
        try:
            return list(dask.compute(*lazies))
        except Exception:
            return list(dask.compute(*lazies, scheduler="single-threaded"))
