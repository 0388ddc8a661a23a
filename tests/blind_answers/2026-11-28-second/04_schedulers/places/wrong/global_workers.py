# the notebook's number of workers instead of the argument
def places(lazies, scheduler, num):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
