# computes one after the other
def places(lazies, scheduler, workers):
    pairs = {lazy.compute(scheduler=scheduler, num_workers=workers) for lazy in lazies}
    processes = {p for p, _ in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": processes == {os.getpid()}}
