# computes everything twice: once for the processes and once for the threads
def places(lazies, scheduler, workers):
    processes = {p for p, t in dask.compute(*lazies, scheduler=scheduler, num_workers=workers)}
    threads = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
