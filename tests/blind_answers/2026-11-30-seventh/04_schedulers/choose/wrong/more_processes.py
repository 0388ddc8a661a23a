# a process for each task
def choose(load, cores):
    n = load["tasks"]
    candidates = [
        {"scheduler": "threads", "num_workers": min(n, 64)},
        {"scheduler": "processes", "num_workers": n, "chunksize": 1},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
