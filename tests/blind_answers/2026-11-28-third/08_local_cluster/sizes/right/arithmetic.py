def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = 1 + (cores - 1) * needs_gil
    threads = 1 + (cores - 1) * (not needs_gil)
    return {"n_workers": n, "threads_per_worker": threads, "memory_limit": int(memory * 4 / 5 / n)}
