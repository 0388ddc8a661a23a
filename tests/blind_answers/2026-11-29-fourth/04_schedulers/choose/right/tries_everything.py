def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    best, best_time = {"scheduler": "single-threaded", "num_workers": 1}, forecast(load, cores, "single-threaded")
    choices = [{"scheduler": "threads", "num_workers": n} for n in range(1, 65)]
    for n in range(1, cores + 1):
        for size in range(1, load["tasks"] + 1):
            choices.append({"scheduler": "processes", "num_workers": n, "chunksize": size})
    for choice in choices:
        time = forecast(load, cores, **choice)
        if time < best_time:
            best, best_time = choice, time
    return best
