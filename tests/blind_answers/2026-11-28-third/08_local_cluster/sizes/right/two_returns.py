def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    total = memory * 80 / 100
    if needs_gil is True:
        return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": int(total / cores)}
    return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": int(total)}
