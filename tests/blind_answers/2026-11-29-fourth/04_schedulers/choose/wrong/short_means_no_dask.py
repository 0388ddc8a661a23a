# anything under one second in all runs single-threaded, also many short waits
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["tasks"] * load["seconds"] < 1:
        return {"scheduler": "single-threaded", "num_workers": 1}
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
