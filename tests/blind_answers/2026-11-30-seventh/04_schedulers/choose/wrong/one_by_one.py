# a chunksize of one and half the cores
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": max(1, cores // 2), "chunksize": 1},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
