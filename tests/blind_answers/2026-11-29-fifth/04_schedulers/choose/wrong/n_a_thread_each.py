# one thread for each task, also beyond 64
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = {"scheduler": "threads", "num_workers": load["tasks"]}
    size = ceil(load["tasks"] / cores)
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": size}
    return min(threads, processes, key=lambda choice: forecast(load, cores, **choice))
