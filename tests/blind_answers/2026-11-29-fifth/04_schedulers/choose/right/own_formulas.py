def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks, seconds = load["tasks"], load["seconds"]
    on_cores = tasks * seconds * load["computes"] / cores
    threads = min(64, tasks)
    with_threads = max(ceil(tasks / threads) * seconds, on_cores, tasks * seconds * load["gil"])
    size = ceil(tasks / cores)
    with_processes = 1 + 0.01 * tasks * load["megabytes"] + max(size * seconds, on_cores)
    if with_threads <= with_processes:
        return {"scheduler": "threads", "num_workers": threads}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": size}
