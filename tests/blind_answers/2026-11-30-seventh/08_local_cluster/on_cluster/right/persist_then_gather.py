# persists, then gathers
def on_cluster(lazies, workers):
    settings = {"n_workers": workers, "threads_per_worker": 1, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with LocalCluster(**settings) as cluster, cluster.get_client() as client:
        return [client.compute(lazy, sync=True) for lazy in lazies]
