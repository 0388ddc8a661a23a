# a Client for many tasks: not one of the three names
def choose(load, cores):
    if load["tasks"] > 100:
        return {"scheduler": "distributed", "num_workers": cores}
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
