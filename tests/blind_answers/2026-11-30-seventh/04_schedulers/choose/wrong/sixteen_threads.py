# at most sixteen threads
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 16)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
