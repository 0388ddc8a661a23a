# wrong: one batch holds all tasks
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": load["tasks"]},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
