def choose(load, cores):
    """Try every number of workers, and take the best."""
    best = {"scheduler": "single-threaded"}
    tried = [{"scheduler": "threads", "num_workers": w} for w in range(1, 65)]
    tried += [
        {"scheduler": "processes", "num_workers": w, "chunksize": ceil(load["tasks"] / w)}
        for w in range(1, cores + 1)
    ]
    for choice in tried:
        if forecast(load, cores, **choice) < forecast(load, cores, **best):
            best = choice
    return best
