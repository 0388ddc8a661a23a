# at_home is a text
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    home = "True" if processes == {os.getpid()} else "False"
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": home}
