# no more than 32 workers, so not all cores of a large computer are used
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = min(cores, 32) if needs_gil else 1
    threads = 1 if needs_gil else cores
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n_workers)}
