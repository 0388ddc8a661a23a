# at_home looks at the first task only
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": pairs[0][0] == os.getpid(),
    }
