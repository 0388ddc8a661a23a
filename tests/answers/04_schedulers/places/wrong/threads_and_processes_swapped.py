# caught by: places_counts
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "threads": len({p for p, t in pairs}),
        "processes": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
