# GIL and start, but copying is forgotten
def choose(load, cores):
    n, s = load["tasks"], load["seconds"]
    threads = max(ceil(n / min(n, 64)) * s, n * s * load["computes"] / cores, n * s * load["gil"])
    processes = 1 + ceil(n / cores) * s
    if threads <= processes:
        return {"scheduler": "threads", "num_workers": min(n, 64)}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
