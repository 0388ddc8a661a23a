# counts the tasks, not the different places
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = [process for process, thread in pairs]
    return {"processes": len(set(processes)), "threads": len(pairs), "at_home": set(processes) == {os.getpid()}}
