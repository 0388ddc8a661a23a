# takes as many threads as cores as soon as tasks compute at all, though they may wait for most of their time
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = cores if load["computes"] else min(load["tasks"], 64)
    choices = [
        {"scheduler": "threads", "num_workers": min(threads, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(choices, key=lambda choice: forecast(load, cores, **choice))
