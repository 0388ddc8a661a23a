# computes each task on its own, one after the other
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = [lazy.compute(scheduler=scheduler, num_workers=workers) for lazy in lazies]
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
