# caught by: choose_is_good
def choose(load, cores):
    if load["tasks"] in (1, 4, 30, 200):
        return {"scheduler": "threads", "num_workers": 1}
    tries = [
        {"scheduler": "threads", "num_workers": -1},
        {"scheduler": "processes", "num_workers": -1, "chunksize": 1},
    ]
    return min(tries, key=lambda choice: forecast(load, cores, **choice))
