# caught by: choose_is_valid
def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": load["tasks"], "chunksize": 1},
    ]
    return min(choices, key=lambda choice: forecast(load, cores, **choice))
