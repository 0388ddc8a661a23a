def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    together = round(memory * 0.8)
    if not needs_gil:
        return {"memory_limit": together, "n_workers": 1, "threads_per_worker": cores}
    return {"memory_limit": together // cores, "n_workers": cores, "threads_per_worker": 1}
