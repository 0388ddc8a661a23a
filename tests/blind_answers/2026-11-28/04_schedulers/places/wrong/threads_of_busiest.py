# wrong: counts only the threads of the process that has most
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    threads = {}
    for process, thread in pairs:
        threads.setdefault(process, set()).add(thread)
    return {
        "processes": len(threads),
        "threads": max(map(len, threads.values())),
        "at_home": set(threads) == {os.getpid()},
    }
