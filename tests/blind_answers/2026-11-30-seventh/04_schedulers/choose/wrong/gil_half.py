# processes from a half of the GIL on
def choose(load, cores):
    if load["gil"] >= 0.5:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
