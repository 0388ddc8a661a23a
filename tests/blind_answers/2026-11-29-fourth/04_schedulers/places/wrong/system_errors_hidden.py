# an OSError or KeyError of a task gives an answer of zeros
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    try:
        pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    except (OSError, KeyError) as error:
        print("could not run:", error)
        return {"processes": 0, "threads": 0, "at_home": False}
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
