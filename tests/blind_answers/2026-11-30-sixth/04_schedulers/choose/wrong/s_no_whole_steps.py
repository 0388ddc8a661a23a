# forgets that steps are whole: for few tasks that hold part of the GIL, processes look shorter than they are
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n, s = load["tasks"], load["seconds"]
    work = n * s
    number = min(n, 64)
    on_threads = max(work / number, work * load["computes"] / cores, work * load["gil"])
    on_processes = 1 + 0.01 * n * load["megabytes"] + work / cores
    if on_threads < on_processes:
        return {"scheduler": "threads", "num_workers": number}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
