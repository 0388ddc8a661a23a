def places(lazies, scheduler, workers):
    extra = {"chunksize": 1} if scheduler == "processes" else {}
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers, **extra)
    by_process = {}
    for process, thread in pairs:
        by_process.setdefault(process, set()).add(thread)
    return {
        "processes": len(by_process),
        "threads": sum(len(threads) for threads in by_process.values()),
        "at_home": list(by_process) == [os.getpid()],
    }
