# "yes" and "no" instead of True and False
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    home = "yes" if processes == {os.getpid()} else "no"
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": home}
