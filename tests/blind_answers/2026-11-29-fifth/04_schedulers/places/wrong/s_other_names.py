# knows the three names only; another name of the same, like "sync", runs in threads
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    if scheduler == "single-threaded":
        pairs = dask.compute(*lazies, scheduler="single-threaded")
    elif scheduler == "processes":
        pairs = dask.compute(*lazies, scheduler="processes", num_workers=workers)
    else:
        pairs = dask.compute(*lazies, scheduler="threads", num_workers=workers)
    processes = {process for process, _ in pairs}
    return {"processes": len(processes), "threads": len({*pairs}), "at_home": processes == {os.getpid()}}
