# wrong: prints, returns nothing
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    print({"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}})
