def choose(load, cores):
    choices = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": 1},
    ]
    return sorted(choices, key=lambda choice: forecast(load, cores, **choice))[0]
