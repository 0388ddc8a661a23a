def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        pairs = dask.compute(*lazies)
    threads_of = {}
    for process, thread in pairs:
        threads_of.setdefault(process, set()).add(thread)
    return {
        "processes": len(threads_of),
        "threads": sum(len(threads) for threads in threads_of.values()),
        "at_home": list(threads_of) == [os.getpid()],
    }
