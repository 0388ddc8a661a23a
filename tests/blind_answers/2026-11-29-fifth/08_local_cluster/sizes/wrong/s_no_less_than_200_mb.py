# a worker never gets less than 200 MB: together it may be more than there is
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers, threads = (cores, 1) if needs_gil else (1, cores)
    limit = max(200_000_000, int(0.8 * memory / n_workers))
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": limit}
