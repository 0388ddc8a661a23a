# returns what was asked for, not where they ran
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    if scheduler == "processes":
        return {"processes": workers, "threads": workers, "at_home": False}
    if scheduler == "threads":
        return {"processes": 1, "threads": workers, "at_home": True}
    return {"processes": 1, "threads": 1, "at_home": True}
