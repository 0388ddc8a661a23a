def choose(load, cores):
    """Follow the table."""
    if load["computes"] < 0.5:
        return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    if load["gil"] < 0.5:
        return {"scheduler": "threads", "num_workers": cores}
    if load["tasks"] * load["seconds"] < 2 or load["megabytes"] > 50:
        return {"scheduler": "single-threaded"}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
