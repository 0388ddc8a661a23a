# computes one after the other, not all together
def places(lazies, scheduler, workers):
    pairs = [lazy.compute(scheduler=scheduler, num_workers=workers) for lazy in lazies]
    processes = {process for process, thread in pairs}
    return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}
