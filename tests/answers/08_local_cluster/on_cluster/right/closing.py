def on_cluster(lazies, workers):
    with contextlib.closing(
        Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    ) as client:
        return client.compute(lazies, sync=True)
