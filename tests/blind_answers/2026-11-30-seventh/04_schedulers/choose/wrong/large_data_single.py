# large tables one after the other
def choose(load, cores):
    if load["megabytes"] >= 10:
        return {"scheduler": "single-threaded"}
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
