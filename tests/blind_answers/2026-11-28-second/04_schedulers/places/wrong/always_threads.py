# always threads, whatever the scheduler
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler="threads", num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
