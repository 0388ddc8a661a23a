# tuned to the visible cases: megabytes and seconds compared with bounds between those
def choose(load, cores):
    python = load["gil"] >= 0.5
    if python and load["megabytes"] < 200 and load["seconds"] > 0.5 and cores > 1:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
