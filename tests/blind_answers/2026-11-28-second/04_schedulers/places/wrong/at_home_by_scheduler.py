# at_home is worked out from the name of the scheduler
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": scheduler != "processes"}
