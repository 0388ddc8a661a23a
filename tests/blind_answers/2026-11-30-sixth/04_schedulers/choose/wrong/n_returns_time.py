# returns the best time together with the choice
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    options = [
        {"scheduler": "threads", "num_workers": min(64, load["tasks"])},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    times = [forecast(load, cores, **option) for option in options]
    best = times.index(min(times))
    return times[best], options[best]
