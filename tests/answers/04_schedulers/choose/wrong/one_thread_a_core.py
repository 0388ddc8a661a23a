# caught by: choose_is_good
def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": cores},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(choices, key=lambda choice: forecast(load, cores, **choice))
