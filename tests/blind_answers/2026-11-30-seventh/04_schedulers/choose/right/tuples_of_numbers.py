# compares tuples of time and number
def choose(load, cores):
    best = None
    candidates = (
        ("threads", min(max(load["tasks"], 1), 64), None),
        ("processes", cores, ceil(load["tasks"] / cores)),
    )
    for scheduler, n, size in candidates:
        time = forecast(load, cores, scheduler, n, size)
        if best is None or time < best[0]:
            best = (time, scheduler, n, size)
    _, scheduler, n, size = best
    choice = {"scheduler": scheduler, "num_workers": n}
    if size is not None:
        choice["chunksize"] = size
    return choice
