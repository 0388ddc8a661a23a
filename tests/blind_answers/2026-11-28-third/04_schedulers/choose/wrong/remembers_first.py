# keeps the first choice in a global, and gives it for every load
chosen = {}


def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if not chosen:
        candidates = [
            {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
            {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
        ]
        chosen.update(min(candidates, key=lambda choice: forecast(load, cores, **choice)))
    return chosen
