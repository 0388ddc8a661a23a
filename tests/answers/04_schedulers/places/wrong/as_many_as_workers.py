# caught by: places_in_processes
def places(lazies, scheduler, workers):
    if scheduler == "processes":
        return {"processes": workers, "threads": workers, "at_home": False}
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
