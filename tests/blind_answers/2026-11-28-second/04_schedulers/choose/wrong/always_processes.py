# always processes
def choose(load, cores):
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
