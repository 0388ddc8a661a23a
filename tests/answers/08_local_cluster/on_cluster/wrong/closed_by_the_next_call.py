# caught by: on_cluster_closes
last = []


def on_cluster(lazies, workers):
    while last:
        last.pop().close()
    last.append(
        Client(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")
    )
    return list(dask.compute(*lazies, scheduler=last[0]))
