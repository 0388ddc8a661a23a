# processes times threads
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes, threads = {p for p, _ in pairs}, {t for _, t in pairs}
    return {"processes": len(processes), "threads": len(processes) * len(threads), "at_home": processes == {os.getpid()}}
