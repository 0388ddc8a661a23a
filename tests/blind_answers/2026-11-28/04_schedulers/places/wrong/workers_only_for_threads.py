# wrong: processes get no number of workers
def places(lazies, scheduler, workers):
    if scheduler == "threads":
        pairs = dask.compute(*lazies, scheduler="threads", num_workers=workers)
    else:
        pairs = dask.compute(*lazies, scheduler=scheduler)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
