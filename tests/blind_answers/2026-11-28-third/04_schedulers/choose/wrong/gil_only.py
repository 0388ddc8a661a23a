# looks at the GIL only, not at starting and copying
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] > 0.5:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
