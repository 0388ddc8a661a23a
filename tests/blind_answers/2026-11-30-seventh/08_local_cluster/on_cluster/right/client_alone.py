# a client that starts its own cluster
def on_cluster(lazies, workers):
    options = dict(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    with Client(**options) as client:
        futures = [client.compute(lazy) for lazy in lazies]
        return [future.result() for future in futures]
