# caught by: on_cluster_size
def on_cluster(lazies, workers):
    return list(dask.compute(*lazies, num_workers=workers))
