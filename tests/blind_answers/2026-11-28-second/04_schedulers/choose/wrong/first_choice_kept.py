# the choice for a number of tasks is kept in a global and given for other loads too
chosen_before = {}


def choose(load, cores):
    key = (load["tasks"], cores)
    if key not in chosen_before:
        candidates = [
            {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
            {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
        ]
        chosen_before[key] = min(candidates, key=lambda choice: forecast(load, cores, **choice))
    return chosen_before[key]
