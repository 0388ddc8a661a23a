# leaves a core free for the notebook
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = max(cores - 1, 1) if needs_gil else 1
    threads = 1 if needs_gil else max(cores - 1, 1)
    return {"n_workers": n, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n)}
