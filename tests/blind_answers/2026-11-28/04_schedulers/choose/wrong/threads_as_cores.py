# wrong: threads for waiting as many as cores
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(cores, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
