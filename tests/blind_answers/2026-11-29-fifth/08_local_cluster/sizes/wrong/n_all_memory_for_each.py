# each worker gets the 80 % that all have together
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(0.8 * memory),
    }
