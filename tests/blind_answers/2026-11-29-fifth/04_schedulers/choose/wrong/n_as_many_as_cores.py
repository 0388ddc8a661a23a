# takes as many threads as cores for tasks that only wait, too
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [
        {"scheduler": "threads", "num_workers": cores},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
