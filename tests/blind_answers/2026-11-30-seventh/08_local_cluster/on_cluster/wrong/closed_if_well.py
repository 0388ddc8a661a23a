# closes if nothing fails
def on_cluster(lazies, workers):
    cluster = LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    client = Client(cluster)
    values = dask.compute(*lazies)
    client.close()
    cluster.close()
    return list(values)
