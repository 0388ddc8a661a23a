# wrong: a process for each task
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": min(load["tasks"], 64), "chunksize": 1},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
