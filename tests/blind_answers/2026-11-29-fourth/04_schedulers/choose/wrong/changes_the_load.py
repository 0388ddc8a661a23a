# writes the chunksize into the load that it was given
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    load["chunk"] = ceil(load["tasks"] / cores)
    threads = {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": load["chunk"]}
    return min([threads, processes], key=lambda how: forecast(load, cores, **how))
