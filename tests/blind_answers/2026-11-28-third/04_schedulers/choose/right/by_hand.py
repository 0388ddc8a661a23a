def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n, s = load["tasks"], load["seconds"]
    in_threads = max(ceil(n / 64) * s, n * s * load["computes"] / cores, n * s * load["gil"])
    each = -(-n // cores)
    in_processes = 1 + 0.01 * n * load["megabytes"] + max(each * s, n * s * load["computes"] / cores)
    if in_processes < in_threads:
        return {"scheduler": "processes", "num_workers": min(cores, n), "chunksize": each}
    return {"scheduler": "threads", "num_workers": min(n, 64)}
