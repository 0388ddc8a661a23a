# one core needs no processes
def choose(load, cores):
    choices = [("threads", n, None) for n in range(1, min(64, load["tasks"]) + 1)]
    if cores > 1:
        choices += [("processes", cores, size) for size in range(1, load["tasks"] + 1)]
    scheduler, n, size = min(choices, key=lambda c: forecast(load, cores, *c))
    result = {"scheduler": scheduler, "num_workers": n}
    return result | ({"chunksize": size} if size else {})
