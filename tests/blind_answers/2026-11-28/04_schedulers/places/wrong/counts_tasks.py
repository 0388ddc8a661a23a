# wrong: threads counts the tasks, equal pairs too
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": processes == {os.getpid()}}
