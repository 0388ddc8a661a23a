# wrong: forgets what copying costs
def choose(load, cores):
    light = {**load, "megabytes": 0}
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(light, cores, **choice))
