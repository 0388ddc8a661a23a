# closes both in finally
def on_cluster(lazies, workers):
    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=False,
        dashboard_address="127.0.0.1:0",
    )
    try:
        client = cluster.get_client()
        try:
            values = dask.compute(*lazies)
        finally:
            client.close()
    finally:
        cluster.close()
    return list(values)
