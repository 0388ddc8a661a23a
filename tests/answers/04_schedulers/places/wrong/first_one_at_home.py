# caught by: places_counts
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": pairs[0][0] == os.getpid(),
    }
