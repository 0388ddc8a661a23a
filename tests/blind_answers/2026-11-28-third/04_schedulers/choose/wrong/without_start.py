# compares by hand and forgets that processes take a second to start
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n, s = load["tasks"], load["seconds"]
    in_threads = max(n * s * load["computes"] / cores, n * s * load["gil"], s)
    in_processes = ceil(n / cores) * s + 0.01 * n * load["megabytes"]
    if in_processes < in_threads:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
    return {"scheduler": "threads", "num_workers": min(n, 64)}
