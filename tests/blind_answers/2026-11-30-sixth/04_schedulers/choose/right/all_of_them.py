def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    candidates = [{"scheduler": "single-threaded", "num_workers": 1}]
    for number in range(1, 65):
        candidates.append({"scheduler": "threads", "num_workers": number})
    for number in range(1, cores + 1):
        for size in {1, ceil(load["tasks"] / number)}:
            candidates.append({"scheduler": "processes", "num_workers": number, "chunksize": size})
    best, best_time = None, float("inf")
    for candidate in candidates:
        time = forecast(load, cores, **candidate)
        if time < best_time:
            best, best_time = candidate, time
    return best
