# threads for everything, as many as cores
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return {"scheduler": "threads", "num_workers": cores}
