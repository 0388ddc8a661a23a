def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    (pairs,) = dask.compute(lazies, scheduler=scheduler, num_workers=workers)
    processes = []
    threads = []
    at_home = True
    for process, thread in pairs:
        if process not in processes:
            processes.append(process)
        if (process, thread) not in threads:
            threads.append((process, thread))
        if process != os.getpid():
            at_home = False
    return {"processes": len(processes), "threads": len(threads), "at_home": at_home}
