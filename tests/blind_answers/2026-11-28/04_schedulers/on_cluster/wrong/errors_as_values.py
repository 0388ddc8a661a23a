# wrong: puts the error in the place of a value
def on_cluster(lazies, workers):
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        ) as cluster,
        Client(cluster) as client,
    ):
        values = []
        for future in client.compute(list(lazies)):
            try:
                values.append(future.result())
            except Exception as error:
                values.append(error)
        return values
