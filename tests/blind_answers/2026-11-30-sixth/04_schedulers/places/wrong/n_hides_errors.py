# an error of a task gives zeros
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    try:
        pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    except Exception:
        pairs = ()
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
