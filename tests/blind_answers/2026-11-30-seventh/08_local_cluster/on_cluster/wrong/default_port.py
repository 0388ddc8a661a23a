# the port that others want
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
