# fixed limits: processes from a GIL share of a half on, never for large arguments or two seconds in all
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    total = load["tasks"] * load["seconds"]
    if cores > 1 and load["gil"] > 0.5 and total > 2 and load["megabytes"] < 100:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
