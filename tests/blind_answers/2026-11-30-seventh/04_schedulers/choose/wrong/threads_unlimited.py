# a thread for each task, however many
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": load["tasks"]},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
