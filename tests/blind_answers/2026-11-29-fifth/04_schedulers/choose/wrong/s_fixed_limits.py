# decides by fixed limits that suit these programs (GIL 0.3, two seconds, 100 MB), not by what takes longest
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    if load["gil"] > 0.3 and tasks * load["seconds"] > 2 and load["megabytes"] <= 100:
        return {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(tasks / cores)}
    return {"scheduler": "threads", "num_workers": min(tasks, 64)}
