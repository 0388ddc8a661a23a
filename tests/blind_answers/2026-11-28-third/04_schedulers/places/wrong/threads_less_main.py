# counts the process and the thread the wrong way round
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    threads = {thread for thread, process in pairs}
    processes = {process for thread, process in pairs}
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
