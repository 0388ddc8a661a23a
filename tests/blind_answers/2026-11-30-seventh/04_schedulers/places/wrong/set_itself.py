# gives the sets
def places(lazies, scheduler, workers):
    pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    processes = {p for p, _ in pairs}
    return {"processes": processes, "threads": pairs, "at_home": processes == {os.getpid()}}
