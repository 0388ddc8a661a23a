# chunksize is rounded down: an extra batch for one worker; 0 for few tasks is mended to 1
def choose(load, cores):
    n = load["tasks"]
    candidates = [
        {"scheduler": "threads", "num_workers": min(n, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": max(1, round(n / cores - 0.4))},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
