# forgets the 80 %
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": int(memory / n)}
