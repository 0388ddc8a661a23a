# takes two processes, however many it is told
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    count = 2 if scheduler == "processes" else workers
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=count)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
