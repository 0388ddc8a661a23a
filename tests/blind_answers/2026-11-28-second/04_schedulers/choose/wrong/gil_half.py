# looks at the GIL alone: processes from one half
def choose(load, cores):
    if load["gil"] > 0.5:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
