# wrong: hands the forecast on among the arguments for compute
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    for choice in candidates:
        choice["makespan"] = forecast(load, cores, **choice)
    return min(candidates, key=lambda choice: choice["makespan"])
