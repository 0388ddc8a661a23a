# wrong: keys are not those asked for
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {"n_processes": len(processes), "n_threads": len(set(pairs)), "home": processes == {os.getpid()}}
