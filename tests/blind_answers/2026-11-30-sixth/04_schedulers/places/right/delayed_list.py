def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = delayed(list)(lazies).compute(scheduler=scheduler, num_workers=workers)
    processes, threads = set(), set()
    for pair in pairs:
        processes.add(pair[0])
        threads.add((pair[0], pair[1]))
    abroad = processes - {os.getpid()}
    return {"processes": len(processes), "threads": len(threads), "at_home": not abroad}
