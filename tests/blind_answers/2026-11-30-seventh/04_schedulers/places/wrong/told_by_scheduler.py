# believes the name of the scheduler
def places(lazies, scheduler, workers):
    pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    return {"processes": len({p for p, _ in pairs}), "threads": len(pairs), "at_home": scheduler != "processes"}
