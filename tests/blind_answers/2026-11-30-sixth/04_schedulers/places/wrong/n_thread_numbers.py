# counts numbers of threads instead of pairs
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes, threads = zip(*pairs)
    return {
        "processes": len(set(processes)),
        "threads": len(set(threads)),
        "at_home": set(processes) == {os.getpid()},
    }
