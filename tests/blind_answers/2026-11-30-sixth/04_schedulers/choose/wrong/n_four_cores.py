# always counts on four processes (the number `workers` of the notebook), however many cores there are
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = {"scheduler": "threads", "num_workers": min(64, load["tasks"])}
    processes = {
        "scheduler": "processes",
        "num_workers": workers,
        "chunksize": ceil(load["tasks"] / workers),
    }
    return min([threads, processes], key=lambda choice: forecast(load, cores, **choice))
