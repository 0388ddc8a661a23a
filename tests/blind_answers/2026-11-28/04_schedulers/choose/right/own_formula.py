def choose(load: dict, cores: int) -> dict:
    n, s = load["tasks"], load["seconds"]
    busy = n * s * load["computes"] / cores
    with_threads = max(-(-n // 64) * s, busy, n * s * load["gil"])
    steps = -(-n // cores)
    with_processes = 1.0 + 0.01 * n * load["megabytes"] + max(steps * s, busy)
    if with_processes < with_threads:
        return {"scheduler": "processes", "num_workers": min(cores, n), "chunksize": -(-n // min(cores, n))}
    return {"scheduler": "threads", "num_workers": min(n, 64)}
