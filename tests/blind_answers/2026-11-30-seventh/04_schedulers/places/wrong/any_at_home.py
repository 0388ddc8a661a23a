# true if one of them ran at home
def places(lazies, scheduler, workers):
    pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    processes = {p for p, _ in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": os.getpid() in processes}
