def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    (pairs,) = dask.compute(list(lazies), scheduler=scheduler, num_workers=workers)
    here = os.getpid()
    ids, threads = set(), set()
    for process, thread in pairs:
        ids.add(process)
        threads.add((process, thread))
    at_home = all(process == here for process in ids)
    return dict(processes=len(ids), threads=len(threads), at_home=at_home)
