# caught by: choose_is_good
def choose(load, cores):
    n = load["tasks"]
    candidates = [
        {"scheduler": "single-threaded"},
        {"scheduler": "threads", "num_workers": min(n, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)},
    ]
    return min(candidates, key=lambda choice: round(forecast(load, cores, **choice)))
