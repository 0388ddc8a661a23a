# caught by: choose_is_valid
def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": load["tasks"]},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(choices, key=lambda choice: forecast(load, cores, **choice))
