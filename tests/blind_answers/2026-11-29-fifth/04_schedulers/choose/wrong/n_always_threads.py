# never takes processes
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
