# threads below the crossing of the picture
def choose(load, cores):
    if load["gil"] < 0.31:
        return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
