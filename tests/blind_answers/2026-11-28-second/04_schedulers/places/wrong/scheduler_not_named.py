# names no scheduler (threads is what a Delayed uses)
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
