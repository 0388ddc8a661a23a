# at_home is True if any task ran here, not if all did
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": os.getpid() in [p for p, t in pairs],
    }
