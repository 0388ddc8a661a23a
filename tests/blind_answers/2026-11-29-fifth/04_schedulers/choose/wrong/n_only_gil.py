# looks at the GIL alone, not at copying and starting
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] > 1 / cores:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
