# compares GIL share with 1 / cores only: more GIL than a core's share means processes
def choose(load, cores):
    if load["gil"] > 1 / cores and load["megabytes"] <= 100 and load["seconds"] >= 1:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
