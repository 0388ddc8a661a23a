# notes the time that it takes in the dictionary
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    best = min(candidates, key=lambda c: forecast(load, cores, **c))
    return {**best, "seconds": forecast(load, cores, **best)}
