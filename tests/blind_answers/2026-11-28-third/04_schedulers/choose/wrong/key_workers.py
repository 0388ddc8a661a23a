# "workers" instead of "num_workers"
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    size = ceil(load["tasks"] / cores)
    threads = min(load["tasks"], 64)
    if forecast(load, cores, "threads", threads) < forecast(load, cores, "processes", cores, size):
        return {"scheduler": "threads", "workers": threads}
    return {"scheduler": "processes", "workers": cores, "chunksize": size}
