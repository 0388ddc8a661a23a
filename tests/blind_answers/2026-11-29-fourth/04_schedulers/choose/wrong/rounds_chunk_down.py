# rounds the chunksize of processes down
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = {}
    for choice in (
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": max(1, load["tasks"] // cores)},
    ):
        candidates[forecast(load, cores, **choice)] = choice
    return candidates[min(candidates)]
