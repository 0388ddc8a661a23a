# forgets the number of workers
def places(lazies, scheduler, workers):
    pairs = set(dask.compute(*lazies, scheduler=scheduler))
    processes = {p for p, _ in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": processes == {os.getpid()}}
