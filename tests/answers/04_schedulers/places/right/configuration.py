def places(lazies, scheduler, workers):
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        pairs = dask.compute(*lazies)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
