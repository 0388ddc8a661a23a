# at_home looks at the first task only
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": pairs[0][0] == os.getpid()}
