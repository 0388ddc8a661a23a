# gives each worker 32 MB at least, so that many workers get more than 80 % together
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = cores if needs_gil else 1
    limit = int(0.8 * memory / n_workers)
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": max(limit, 32_000_000),  # Python alone needs more than this
    }
