# process and thread written behind one another
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {p for p, _ in pairs}
    threads = {f"{abs(p)}{t}" for p, t in pairs}
    return {"processes": len(processes), "threads": len(threads), "at_home": processes == {os.getpid()}}
