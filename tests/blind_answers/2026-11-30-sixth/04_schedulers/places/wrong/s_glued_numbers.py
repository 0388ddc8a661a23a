# glues the two numbers together: (1, 23) and (12, 3) count as one thread
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    names = {f"{process}{thread}" for process, thread in pairs}
    return {
        "processes": len(processes),
        "threads": len(names),
        "at_home": processes == {os.getpid()},
    }
