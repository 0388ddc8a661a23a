# takes threads for tasks that need the GIL and processes for the others
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        n_workers = 1
        threads_per_worker = cores
    else:
        n_workers = cores
        threads_per_worker = 1
    memory_limit = int(0.8 * memory / n_workers)
    return {
        "n_workers": n_workers,
        "threads_per_worker": threads_per_worker,
        "memory_limit": memory_limit,
    }
