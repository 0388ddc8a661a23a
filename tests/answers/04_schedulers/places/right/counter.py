from collections import Counter


def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    runs = Counter(pairs)
    by_process = Counter(process for process, _ in pairs)
    return {"processes": len(by_process), "threads": len(runs), "at_home": list(by_process) == [os.getpid()]}
