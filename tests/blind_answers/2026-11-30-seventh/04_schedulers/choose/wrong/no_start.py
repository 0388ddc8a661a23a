# forgets that processes take a second to start
def choose(load, cores):
    n, s = load["tasks"], load["seconds"]
    threads = max(ceil(n / min(n, 64)) * s, n * s * load["gil"], n * s * load["computes"] / cores)
    processes = 0.01 * n * load["megabytes"] + ceil(n / cores) * s
    if threads <= processes:
        return {"scheduler": "threads", "num_workers": min(n, 64)}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
