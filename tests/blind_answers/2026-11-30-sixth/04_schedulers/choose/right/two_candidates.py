def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    processes = {
        "scheduler": "processes",
        "num_workers": cores,
        "chunksize": ceil(load["tasks"] / cores),
    }
    return min(threads, processes, key=lambda choice: forecast(load, cores, **choice))
