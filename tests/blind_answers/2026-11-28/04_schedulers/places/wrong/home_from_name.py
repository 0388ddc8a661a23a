# wrong: at_home says what scheduler was named, not where the tasks ran
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({p for p, _ in pairs}),
        "threads": len(set(pairs)),
        "at_home": scheduler != "processes",
    }
