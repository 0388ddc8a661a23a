# six at a time
def choose(load, cores):
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores},
    ]
    return min(candidates, key=lambda c: forecast(load, cores, **c))
