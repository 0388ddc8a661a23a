# caught by: choose_is_good
def choose(load, cores):
    if load["tasks"] * load["seconds"] < 3 or load["megabytes"] > 10 or load["gil"] < 0.4:
        return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
