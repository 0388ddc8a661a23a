# counts thread numbers, whatever the process
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes, threads = zip(*pairs)
    return {"processes": len(set(processes)), "threads": len(set(threads)), "at_home": set(processes) == {os.getpid()}}
