def choose(load, cores):
    """Without forecast: the two formulas, compared."""
    n, s = load["tasks"], load["seconds"]
    core_time = n * s * load["computes"] / cores
    threads = min(n, 64)
    with_threads = max(ceil(n / threads) * s, core_time, n * s * load["gil"])
    each = ceil(n / cores)
    with_processes = 1 + 0.01 * n * load["megabytes"] + max(each * s, core_time)
    if with_threads <= with_processes:
        return {"scheduler": "threads", "num_workers": threads}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": each}
