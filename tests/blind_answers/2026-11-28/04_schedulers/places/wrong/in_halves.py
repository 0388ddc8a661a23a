# wrong: computes in two halves, not all together
def places(lazies, scheduler, workers):
    half = len(lazies) // 2
    pairs = []
    for part in (lazies[:half], lazies[half:]):
        pairs.extend(dask.compute(*part, scheduler=scheduler, num_workers=workers))
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
