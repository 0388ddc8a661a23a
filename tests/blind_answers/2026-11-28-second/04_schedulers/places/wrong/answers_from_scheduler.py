# does not look where tasks ran: works it out from the name of the scheduler
def places(lazies, scheduler, workers):
    dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    if scheduler == "processes":
        return {"processes": workers, "threads": workers, "at_home": False}
    threads = workers if scheduler == "threads" else 1
    return {"processes": 1, "threads": threads, "at_home": True}
