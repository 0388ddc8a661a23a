# computes in groups of as many as there are workers, not all together
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = []
    for i in range(0, len(lazies), workers):
        pairs.extend(dask.compute(*lazies[i : i + workers], scheduler=scheduler, num_workers=workers))
    processes = {process for process, _ in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
