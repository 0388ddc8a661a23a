def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n, s = load["tasks"], load["seconds"]
    number = min(n, 64)
    needs_workers = -(-n // number) * s
    needs_cores = n * s * load["computes"] / cores
    needs_gil = n * s * load["gil"]
    on_threads = max(needs_workers, needs_cores, needs_gil)
    steps = -(-n // cores)
    on_processes = 1 + 0.01 * n * load["megabytes"] + max(steps * s, needs_cores)
    if on_threads <= on_processes:
        return {"scheduler": "threads", "num_workers": number}
    return {"scheduler": "processes", "num_workers": min(cores, n), "chunksize": steps if n > cores else 1}
