# caught by: choose_is_good
def choose(load, cores):
    if load["gil"] > 0.5 and load["megabytes"] < 50:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
