# counts thread numbers, not pairs: two threads of different processes may have the same number
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({process for process, thread in pairs}),
        "threads": len({thread for process, thread in pairs}),
        "at_home": {process for process, thread in pairs} == {os.getpid()},
    }
