# at_home is True if any task ran here, not all
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": os.getpid() in processes}
