# rounds the chunksize down: 0 for fewer tasks than cores
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    size = load["tasks"] // cores
    if load["gil"] * load["tasks"] * load["seconds"] > 1:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": size}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
