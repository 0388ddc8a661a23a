# takes processes wherever half of the GIL is needed, without asking what starting and copying cost
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    if load["gil"] > 0.5:
        return {
            "scheduler": "processes",
            "num_workers": cores,
            "chunksize": ceil(load["tasks"] / cores),
        }
    return {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
