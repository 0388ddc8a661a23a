def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "pairs": sorted(set(pairs)),
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
