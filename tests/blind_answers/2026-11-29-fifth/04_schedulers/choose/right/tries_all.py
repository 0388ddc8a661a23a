def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    best, shortest = {"scheduler": "single-threaded"}, forecast(load, cores, "single-threaded")
    choices = [{"scheduler": "threads", "num_workers": n} for n in range(1, 65)]
    for n in range(1, cores + 1):
        for size in range(1, load["tasks"] + 1):
            choices.append({"scheduler": "processes", "num_workers": n, "chunksize": size})
    for choice in choices:
        seconds = forecast(load, cores, **choice)
        if seconds < shortest:
            best, shortest = choice, seconds
    return best
