# pops the megabytes out of the load that it is given
def choose(load, cores):
    if load.pop("megabytes") > 100:
        return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    load["megabytes"] = 0
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
