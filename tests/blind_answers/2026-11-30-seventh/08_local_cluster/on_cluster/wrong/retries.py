# tries again
def on_cluster(lazies, workers):
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0") as cluster, Client(cluster) as client:
        return client.gather(client.compute(list(lazies), retries=2))
