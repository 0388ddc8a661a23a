# caught by: choose_is_good
def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores},
    ]
    return min(choices, key=lambda choice: forecast(load, cores, **choice))
