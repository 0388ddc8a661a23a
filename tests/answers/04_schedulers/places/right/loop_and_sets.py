def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes, threads = set(), set()
    at_home = True
    for process, thread in pairs:
        processes.add(process)
        threads.add((process, thread))
        if process != os.getpid():
            at_home = False
    return {"processes": len(processes), "threads": len(threads), "at_home": at_home}
