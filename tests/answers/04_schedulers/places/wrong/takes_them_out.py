# caught by: places_counts
def places(lazies, scheduler, workers):
    work = []
    while lazies:
        work.append(lazies.pop())
    pairs = dask.compute(*work, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
