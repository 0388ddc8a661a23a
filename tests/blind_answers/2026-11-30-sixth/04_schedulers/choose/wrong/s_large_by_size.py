# never sends 50 MB or more to a process, however long a task takes: long tasks with large data stay on threads
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    options = [{"scheduler": "threads", "num_workers": min(tasks, 64)}]
    if load["megabytes"] < 50:
        options.append({"scheduler": "processes", "num_workers": cores, "chunksize": ceil(tasks / cores)})
    return min(options, key=lambda choice: forecast(load, cores, **choice))
