def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        n_workers, threads = cores, 1
    else:
        n_workers, threads = 1, cores
    return {
        "n_workers": n_workers,
        "threads_per_worker": threads,
        "memory_limit": int(0.8 * memory / n_workers),
    }
