# gives the sets themselves, not how many there are
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, _ in pairs}
    return {"processes": processes, "threads": set(pairs), "at_home": processes == {os.getpid()}}
