# without the GIL, makes a worker for every eight threads when there are more than eight cores
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    threads = 1 if needs_gil else min(cores, 8)
    n_workers = cores // threads
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n_workers)}
