from collections import Counter


def places(lazies, scheduler, workers):
    result = {"processes": 0, "threads": 0, "at_home": True}
    counted = Counter(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    seen = []
    for process, _ in counted:
        if process not in seen:
            seen.append(process)
        if process != os.getpid():
            result["at_home"] = False
    result["processes"] = len(seen)
    result["threads"] = len(counted.keys())
    return result
