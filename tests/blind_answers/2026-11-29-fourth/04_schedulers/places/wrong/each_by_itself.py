# computes one task after the other, not all together
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = [lazy.compute(scheduler=scheduler, num_workers=workers) for lazy in lazies]
    processes = {process for process, _ in pairs}
    return {"processes": len(processes), "threads": len({*pairs}), "at_home": processes == {os.getpid()}}
