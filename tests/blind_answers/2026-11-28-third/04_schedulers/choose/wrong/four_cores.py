# four cores, whatever the argument
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": 4, "chunksize": ceil(load["tasks"] / 4)},
    ]
    return min(candidates, key=lambda choice: forecast(load, 4, **choice))
