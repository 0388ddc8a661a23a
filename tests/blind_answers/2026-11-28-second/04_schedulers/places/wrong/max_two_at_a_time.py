# computes in portions of as many as there are workers, not all together
def places(lazies, scheduler, workers):
    pairs = []
    for i in range(0, len(lazies), workers):
        pairs += dask.compute(*lazies[i : i + workers], scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
