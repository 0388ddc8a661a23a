# at_home is a text, not True or False
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    processes = {process for process, thread in pairs}
    return {
        "processes": len(processes),
        "threads": len(pairs),
        "at_home": "yes" if processes == {os.getpid()} else "no",
    }
