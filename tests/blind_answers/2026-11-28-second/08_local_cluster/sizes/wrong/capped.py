# no worker gets more than 16 GB
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    limit = min(int(0.8 * memory / n), 16 * 10**9)
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": limit}
