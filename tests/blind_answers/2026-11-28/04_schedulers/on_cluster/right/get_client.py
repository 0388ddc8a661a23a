def on_cluster(lazies, workers):
    with LocalCluster(
        dashboard_address="127.0.0.1:0", processes=False, threads_per_worker=1, n_workers=workers
    ) as cluster:
        with cluster.get_client() as client:
            return client.compute(list(lazies), sync=True)
