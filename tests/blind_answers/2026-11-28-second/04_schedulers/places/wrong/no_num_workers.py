# forgets the number of workers
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
