# takes no more than 1 / gil threads, which loses time where that does not divide the tasks well
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    useful = 64 if load["gil"] == 0 else max(1, min(64, int(1 / load["gil"])))
    candidates = [
        {"scheduler": "threads", "num_workers": useful},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
