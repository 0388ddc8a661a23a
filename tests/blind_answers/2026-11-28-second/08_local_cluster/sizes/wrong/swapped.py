# workers and threads the wrong way round
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = 1 if needs_gil else cores
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": int(0.8 * memory / n)}
