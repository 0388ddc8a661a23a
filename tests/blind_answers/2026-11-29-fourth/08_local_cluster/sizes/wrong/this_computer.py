# takes the cores of the computer it runs on if those are fewer, and not what it is told
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    cores = min(cores, os.cpu_count() or cores)
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": cores // n_workers,
        "memory_limit": int(0.8 * memory / n_workers),
    }
