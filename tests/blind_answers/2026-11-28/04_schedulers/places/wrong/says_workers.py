# wrong: tells the workers asked for instead of counting
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    at_home = all(process == os.getpid() for process, _ in pairs)
    if scheduler == "threads":
        return {"processes": 1, "threads": workers, "at_home": at_home}
    if scheduler == "processes":
        return {"processes": workers, "threads": workers, "at_home": at_home}
    return {"processes": len({p for p, _ in pairs}), "threads": len(set(pairs)), "at_home": at_home}
