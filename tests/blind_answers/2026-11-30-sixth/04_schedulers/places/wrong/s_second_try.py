# after an error computes everything once more, single-threaded: an error that does not come again is hidden
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    try:
        pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    except Exception:
        pairs = dask.compute(*lazies, scheduler="single-threaded")
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
