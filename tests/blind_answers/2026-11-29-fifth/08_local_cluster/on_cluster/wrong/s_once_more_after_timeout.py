# after a TimeoutError or a lost connection the tasks are computed once more
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        ) as cluster,
        Client(cluster) as client,
    ):
        try:
            return client.gather(client.compute(lazies))
        except (TimeoutError, ConnectionError):
            return client.gather(client.compute(lazies))
