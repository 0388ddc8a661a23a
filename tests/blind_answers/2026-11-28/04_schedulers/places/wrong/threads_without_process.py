# wrong: counts thread numbers alone, not pairs
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    threads = {thread for process, thread in pairs}
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
