def places(lazies, scheduler, workers):
    """Tasks are handed out one by one."""
    more = {"chunksize": 1} if scheduler == "processes" else {}
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers, **more)
    home = os.getpid()
    away = [p for p in pairs if p[0] != home]
    return {"processes": len({p for p, _ in pairs}), "threads": len({*pairs}), "at_home": not away}
