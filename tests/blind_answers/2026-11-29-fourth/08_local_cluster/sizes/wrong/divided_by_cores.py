# divides by the cores also where there is one worker
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    limit = int(0.8 * memory / cores)
    if needs_gil:
        return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": limit}
    else:
        return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": limit}
