# tries a few of each kind
def choose(load, cores):
    tries = [{"scheduler": "single-threaded"}]
    tries += [{"scheduler": "threads", "num_workers": n} for n in (1, cores, min(64, load["tasks"]), 64)]
    tries += [
        {"scheduler": "processes", "num_workers": cores, "chunksize": size}
        for size in sorted({1, ceil(load["tasks"] / cores)})
    ]
    return sorted(tries, key=lambda t: forecast(load, cores, **t))[0]
