def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        found = dask.compute(*lazies)
    pids = [pair[0] for pair in found]
    return dict(
        processes=len(set(pids)),
        threads=len(set(found)),
        at_home=pids.count(os.getpid()) == len(pids),
    )
