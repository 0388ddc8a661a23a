# forgets chunksize: batches of six
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
