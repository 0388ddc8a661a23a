# the chunksize is worked out with the number of threads
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    number = min(load["tasks"], 64)
    candidates = [
        {"scheduler": "threads", "num_workers": number},
        {"scheduler": "processes", "num_workers": cores, "chunksize": min(6, load["tasks"])},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
