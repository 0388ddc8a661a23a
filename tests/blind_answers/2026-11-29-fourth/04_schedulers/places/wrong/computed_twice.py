# runs all tasks twice, once to count the processes and once for the threads
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    how = {"scheduler": scheduler, "num_workers": workers}
    processes = {process for process, _ in dask.compute(*lazies, **how)}
    threads = set(dask.compute(*lazies, **how))
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
