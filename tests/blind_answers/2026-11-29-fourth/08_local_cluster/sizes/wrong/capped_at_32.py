# opens no more than 32 workers, so a larger computer has idle cores
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = min(cores, 32) if needs_gil else 1
    threads_per_worker = 1 if needs_gil else cores
    memory_limit = int(0.8 * memory) // n_workers
    return {
        "n_workers": n_workers,
        "threads_per_worker": threads_per_worker,
        "memory_limit": memory_limit,
    }
