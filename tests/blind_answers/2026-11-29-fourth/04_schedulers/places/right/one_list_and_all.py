def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    (pairs,) = dask.compute(lazies, scheduler=scheduler, num_workers=workers)
    home = os.getpid()
    seen = {}
    for process, thread in pairs:
        seen.setdefault(process, set()).add(thread)
    return dict(
        processes=len(seen),
        threads=sum(len(threads) for threads in seen.values()),
        at_home=all(process == home for process in seen),
    )
