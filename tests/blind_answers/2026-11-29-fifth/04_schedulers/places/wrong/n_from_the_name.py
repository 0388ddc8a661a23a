# answers what the scheduler's name suggests, and not where tasks ran
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    if scheduler == "single-threaded":
        return {"processes": 1, "threads": 1, "at_home": True}
    if scheduler == "threads":
        return {"processes": 1, "threads": workers, "at_home": True}
    return {"processes": workers, "threads": workers, "at_home": False}
