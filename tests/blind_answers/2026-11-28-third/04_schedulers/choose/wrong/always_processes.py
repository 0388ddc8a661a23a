# processes for everything
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
