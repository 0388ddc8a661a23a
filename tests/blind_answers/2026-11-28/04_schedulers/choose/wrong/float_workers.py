# wrong: numbers of workers are floats
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64) / 1},
        {"scheduler": "processes", "num_workers": cores / 1, "chunksize": load["tasks"] / cores},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
