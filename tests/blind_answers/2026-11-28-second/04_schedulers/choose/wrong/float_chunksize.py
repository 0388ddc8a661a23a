# chunksize is a fraction: not rounded up
def choose(load, cores):
    n = load["tasks"]
    if forecast(load, cores, "threads", min(64, n)) <= forecast(load, cores, "processes", cores, ceil(n / cores)):
        return {"scheduler": "threads", "num_workers": min(64, n)}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": n / cores}
