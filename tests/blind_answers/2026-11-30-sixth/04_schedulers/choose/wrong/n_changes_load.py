# writes into the load that it is given
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    load["num_workers"] = min(64, load["tasks"])
    threads = {"scheduler": "threads", "num_workers": load["num_workers"]}
    processes = {
        "scheduler": "processes",
        "num_workers": cores,
        "chunksize": ceil(load["tasks"] / cores),
    }
    return min([threads, processes], key=lambda choice: forecast(load, cores, **choice))
