# when a task fails with a RuntimeError, says that nothing ran anywhere
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    try:
        pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    except RuntimeError:
        return {"processes": 0, "threads": 0, "at_home": False}
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
