# waits or computes: that's all it looks at
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["computes"] < 0.5:
        return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
