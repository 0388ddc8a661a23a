# 31 %, as in the picture, whatever else the load says
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] >= 0.31:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
