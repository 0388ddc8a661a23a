# changes and returns one dictionary in all calls, so that what an earlier call returned changes
settings = {"n_workers": 1, "threads_per_worker": 1, "memory_limit": 0}


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    settings["n_workers"] = cores if needs_gil else 1
    settings["threads_per_worker"] = 1 if needs_gil else cores
    settings["memory_limit"] = int(0.8 * memory / settings["n_workers"])
    return settings
