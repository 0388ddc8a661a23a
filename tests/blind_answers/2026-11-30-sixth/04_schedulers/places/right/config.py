def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        pairs = dask.compute(*lazies)
    different = frozenset(pairs)
    here = os.getpid()
    return dict(
        processes=len({pair[0] for pair in different}),
        threads=len(different),
        at_home=all(process == here for process, _ in different),
    )
