# as many threads as cores, also for those that wait
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": cores},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
