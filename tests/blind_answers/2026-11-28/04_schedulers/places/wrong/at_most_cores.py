# wrong: cuts the workers to the cores of the computer
def places(lazies, scheduler, workers):
    workers = min(workers, os.cpu_count())
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
