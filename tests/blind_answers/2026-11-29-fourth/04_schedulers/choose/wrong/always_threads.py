# takes threads for everything
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
