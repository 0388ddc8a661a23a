# at_home compares the thread's number, not the process's
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    threads = {thread for process, thread in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": threads == {threading.get_ident()},
    }
