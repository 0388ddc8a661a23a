# always one worker per core
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": int(0.8 * memory / cores)}
