def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    t = {"scheduler": "threads", "num_workers": 64}
    p = {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return min(t, p, key=lambda choice: forecast(load, cores, **choice))
