# keeps notes in the load that it gets
def choose(load, cores):
    load["size"] = ceil(load["tasks"] / cores)
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": load["size"]},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
