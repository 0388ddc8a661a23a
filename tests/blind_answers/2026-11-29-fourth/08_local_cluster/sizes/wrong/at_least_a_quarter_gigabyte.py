# gives each worker at least 256 MB, so that many workers get more than 80 % together
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = cores if needs_gil else 1
    limit = max(256_000_000, int(0.8 * memory / n_workers))
    return {"n_workers": n_workers, "threads_per_worker": cores // n_workers, "memory_limit": limit}
