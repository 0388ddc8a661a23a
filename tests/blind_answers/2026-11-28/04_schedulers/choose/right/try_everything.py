def choose(load, cores):
    best, shortest = None, float("inf")
    for n in range(1, 65):
        seconds = forecast(load, cores, "threads", n)
        if seconds < shortest:
            best, shortest = {"scheduler": "threads", "num_workers": n}, seconds
    for n in range(1, cores + 1):
        for size in range(1, load["tasks"] + 1):
            seconds = forecast(load, cores, "processes", n, size)
            if seconds < shortest:
                best = {"scheduler": "processes", "num_workers": n, "chunksize": size}
                shortest = seconds
    return best
