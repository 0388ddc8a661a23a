# gives back the same dictionary each time: what an earlier call returned changes
settings_found = {}


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    settings_found["n_workers"] = cores if needs_gil else 1
    settings_found["threads_per_worker"] = 1 if needs_gil else cores
    settings_found["memory_limit"] = int(0.8 * memory / settings_found["n_workers"])
    return settings_found
