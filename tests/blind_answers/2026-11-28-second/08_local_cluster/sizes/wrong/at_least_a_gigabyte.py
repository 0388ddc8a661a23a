# no worker gets less than 1 GB: together more than there is
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    limit = max(int(0.8 * memory / n), 10**9)
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": limit}
