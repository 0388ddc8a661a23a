# leaves the time in the dictionary
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    for choice in candidates:
        choice["seconds"] = forecast(load, cores, **choice)
    return min(candidates, key=lambda choice: choice["seconds"])
