# the chunksize is a fraction
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": load["tasks"] / cores}
    threads = {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    wait = load["computes"] == 0 or load["gil"] < 0.3
    return threads if wait else processes
