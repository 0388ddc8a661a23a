def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    (pairs,) = dask.compute(list(lazies), scheduler=scheduler, num_workers=workers)
    home = os.getpid()
    found = {}
    for process, thread in pairs:
        found.setdefault(process, set()).add(thread)
    answer = {"processes": len(found)}
    answer["threads"] = sum(len(threads) for threads in found.values())
    answer["at_home"] = list(found) == [home]
    return answer
