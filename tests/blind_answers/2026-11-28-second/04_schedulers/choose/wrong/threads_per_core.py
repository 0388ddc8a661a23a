# as many threads as cores, also for tasks that only wait
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": cores},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
