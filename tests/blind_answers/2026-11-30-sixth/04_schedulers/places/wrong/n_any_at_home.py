# at_home is True when one of them ran here
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len({*pairs}),
        "at_home": os.getpid() in processes,
    }
