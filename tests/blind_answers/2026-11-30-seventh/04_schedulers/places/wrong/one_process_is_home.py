# one process only must be this one
def places(lazies, scheduler, workers):
    pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    processes = {p for p, _ in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": len(processes) == 1}
