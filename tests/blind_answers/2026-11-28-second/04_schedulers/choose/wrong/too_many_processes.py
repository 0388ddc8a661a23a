# as many processes as threads: more than cores
def choose(load, cores):
    n = min(load["tasks"], 64)
    candidates = [
        {"scheduler": "threads", "num_workers": n},
        {"scheduler": "processes", "num_workers": n, "chunksize": ceil(load["tasks"] / n)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
