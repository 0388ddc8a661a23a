# leaves a core for the notebook, too
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    usable = max(1, cores - 1)
    n_workers = usable if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": usable // n_workers,
        "memory_limit": int(0.8 * memory / n_workers),
    }
