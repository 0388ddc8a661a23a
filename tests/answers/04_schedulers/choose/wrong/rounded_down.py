# caught by: choose_is_good
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": max(1, load["tasks"] // cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
