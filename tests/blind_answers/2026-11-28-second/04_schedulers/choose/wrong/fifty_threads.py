# at most 50 threads, although 64 are allowed: 64 waiting tasks take twice as long
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 50)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
