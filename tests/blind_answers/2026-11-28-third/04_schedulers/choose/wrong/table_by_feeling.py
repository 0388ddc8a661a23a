# the table's rows with limits by feeling, and no thought for the number of tasks
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["computes"] == 0:
        return {"scheduler": "threads", "num_workers": 64}
    if load["gil"] < 0.1:
        return {"scheduler": "threads", "num_workers": cores}
    if load["megabytes"] > 10:
        return {"scheduler": "threads", "num_workers": cores}
    if load["seconds"] < 1:
        return {"scheduler": "single-threaded", "num_workers": 1}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": 1}
