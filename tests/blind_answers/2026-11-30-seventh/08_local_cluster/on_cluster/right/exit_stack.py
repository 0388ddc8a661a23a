# an ExitStack closes both
def on_cluster(lazies, workers):
    with contextlib.ExitStack() as stack:
        cluster = stack.enter_context(
            LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
        )
        client = stack.enter_context(Client(cluster))
        return client.gather(client.compute(list(lazies)))
