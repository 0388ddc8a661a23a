# counts different thread numbers, which are the same in two processes
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {pair[0] for pair in pairs}
    threads = {pair[1] for pair in pairs}
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
