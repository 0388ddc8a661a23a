# takes at_home from the name of the scheduler, not from what the tasks say
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({process for process, _ in pairs}),
        "threads": len(set(pairs)),
        "at_home": scheduler in ("threads", "single-threaded"),
    }
