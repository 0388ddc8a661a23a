# at_home means "one process", which with one worker may be another one
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = len({process for process, thread in pairs})
    return {"processes": processes, "threads": len(set(pairs)), "at_home": processes == 1}
