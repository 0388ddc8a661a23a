# caught by: places_in_processes
def places(lazies, scheduler, workers):
    options = {"num_workers": workers} if scheduler == "threads" else {}
    pairs = dask.compute(*lazies, scheduler=scheduler, **options)
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
