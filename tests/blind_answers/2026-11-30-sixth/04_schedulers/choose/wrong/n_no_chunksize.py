# leaves Dask's six at a time for processes
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    processes = {"scheduler": "processes", "num_workers": cores}
    return min(threads, processes, key=lambda choice: forecast(load, cores, **choice))
