# works out what there should be
def places(lazies, scheduler, workers):
    dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    if scheduler == "processes":
        return {"processes": workers, "threads": workers, "at_home": False}
    return {"processes": 1, "threads": min(workers, len(lazies)), "at_home": True}
