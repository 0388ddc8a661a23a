# at_home looks at the last task only
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = set()
    for process, thread in pairs:
        processes.add(process)
        at_home = process == os.getpid()
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": at_home}
