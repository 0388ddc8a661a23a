# two threads per worker as in section 2
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        n, threads = cores, 1
    else:
        n, threads = cores // 2, 2
    return {"n_workers": n, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n)}
