# gives a chunksize for threads as well, where only processes are to have one
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    choices = [
        {"scheduler": "threads", "num_workers": min(tasks, 64), "chunksize": 1},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(tasks / cores)},
    ]
    return sorted(choices, key=lambda choice: forecast(load, cores, **choice))[0]
