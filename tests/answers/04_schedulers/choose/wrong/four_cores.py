# caught by: choose_is_good
def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": 4, "chunksize": ceil(load["tasks"] / 4)},
    ]
    return min(choices, key=lambda choice: forecast(load, 4, **choice))
