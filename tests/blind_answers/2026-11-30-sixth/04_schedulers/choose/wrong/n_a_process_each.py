# a process for each task, more than there are cores
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    threads = {"scheduler": "threads", "num_workers": min(tasks, 64)}
    processes = {"scheduler": "processes", "num_workers": tasks, "chunksize": 1}
    return min([threads, processes], key=lambda choice: forecast(load, cores, **choice))
