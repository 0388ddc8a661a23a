# one pass over the pairs
def places(lazies, scheduler, workers):
    home, processes, pairs = os.getpid(), set(), set()
    at_home = True
    for process, thread in dask.compute(*lazies, scheduler=scheduler, num_workers=workers):
        processes.add(process)
        pairs.add((process, thread))
        at_home = at_home and process == home
    return {"processes": len(processes), "threads": len(pairs), "at_home": at_home}
