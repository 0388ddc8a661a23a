# no cluster, just threads
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    return list(dask.compute(*lazies, scheduler="threads", num_workers=workers))
