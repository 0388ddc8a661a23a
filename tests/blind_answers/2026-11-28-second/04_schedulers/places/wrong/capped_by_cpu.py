# never more workers than the computer has cores
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=min(workers, os.cpu_count()))
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
