# caught by: places_counts, places_in_threads
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "home": {p for p, t in pairs} == {os.getpid()},
    }
