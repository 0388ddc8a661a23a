def choose(load, cores):
    n, s = load["tasks"], load["seconds"]
    threads = max(ceil(n / min(n, 64)) * s, n * s * load["computes"] / cores, n * s * load["gil"])
    processes = 1 + 0.01 * n * load["megabytes"] + ceil(n / cores) * s
    if processes < threads:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
