# n // cores + 1 instead of rounding up
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": load["tasks"] // cores + 1},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
