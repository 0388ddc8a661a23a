# gives threads a chunksize, too, which is for processes only
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    size = ceil(load["tasks"] / cores)
    options = [
        {"scheduler": "threads", "num_workers": min(64, load["tasks"]), "chunksize": size},
        {"scheduler": "processes", "num_workers": cores, "chunksize": size},
    ]
    return min(options, key=lambda option: forecast(load, cores, **option))
