# shutdown ends both
def on_cluster(lazies, workers):
    client = Client(LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"))
    try:
        return list(client.gather(client.compute([*lazies])))
    finally:
        client.shutdown()
