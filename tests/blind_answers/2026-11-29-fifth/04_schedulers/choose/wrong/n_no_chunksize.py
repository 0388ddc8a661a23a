# leaves the chunksize out, so six are handed out at a time
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] > 0.5:
        return {"scheduler": "processes", "num_workers": cores}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
