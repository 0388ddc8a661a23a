def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    together = memory * 80 / 100
    if not needs_gil:
        return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": int(together)}
    return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": int(together / cores)}
