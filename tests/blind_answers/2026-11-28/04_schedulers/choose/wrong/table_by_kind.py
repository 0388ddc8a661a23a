# wrong: rules of the table with guessed thresholds for size
def choose(load, cores):
    n = load["tasks"]
    if load["computes"] == 0:
        return {"scheduler": "threads", "num_workers": min(n, 64)}
    if load["gil"] < 0.1 or load["megabytes"] >= 10 or n * load["seconds"] < 3:
        return {"scheduler": "threads", "num_workers": min(cores, 64)}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
