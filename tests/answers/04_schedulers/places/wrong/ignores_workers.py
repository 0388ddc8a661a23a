# caught by: places_in_threads
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
