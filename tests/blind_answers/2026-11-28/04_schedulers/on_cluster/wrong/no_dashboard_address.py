# wrong: takes the port 8787
def on_cluster(lazies, workers):
    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, processes=False) as cluster,
        Client(cluster),
    ):
        return list(dask.compute(*lazies))
