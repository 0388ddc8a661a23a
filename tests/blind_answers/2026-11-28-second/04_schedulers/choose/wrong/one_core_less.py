# leaves a core free: one process less than cores
def choose(load, cores):
    n, w = load["tasks"], max(1, cores - 1)
    candidates = [
        {"scheduler": "threads", "num_workers": min(n, 64)},
        {"scheduler": "processes", "num_workers": w, "chunksize": ceil(n / w)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
