# caught by: places_in_processes
def places(lazies, scheduler, workers):
    pairs = [lazy.compute(scheduler=scheduler, num_workers=workers) for lazy in lazies]
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
