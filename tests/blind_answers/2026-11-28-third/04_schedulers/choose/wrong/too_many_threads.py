# a thread per task, more than 64
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [
        {"scheduler": "threads", "num_workers": load["tasks"]},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
