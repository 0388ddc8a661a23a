# no more workers than cores
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    number = min(workers, os.cpu_count())
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=number)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
