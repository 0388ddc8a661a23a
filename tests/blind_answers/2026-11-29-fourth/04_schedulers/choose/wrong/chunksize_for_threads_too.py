# gives a chunksize with threads, too, where it is for processes only
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    size = ceil(load["tasks"] / cores)
    threads = {"scheduler": "threads", "num_workers": min(load["tasks"], 64), "chunksize": size}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": size}
    if forecast(load, cores, **threads) <= forecast(load, cores, **processes):
        return threads
    return processes
