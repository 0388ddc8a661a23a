# never asks for more than 100 workers
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    number = max(1, min(workers, 100))
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=number)
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
