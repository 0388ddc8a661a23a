# for four cores, whatever number is passed in
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": min(4, cores), "chunksize": ceil(load["tasks"] / 4)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
