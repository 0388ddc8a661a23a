# wrong: short loads run single-threaded
def choose(load, cores):
    if load["tasks"] * load["seconds"] < 5:
        return {"scheduler": "single-threaded"}
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
