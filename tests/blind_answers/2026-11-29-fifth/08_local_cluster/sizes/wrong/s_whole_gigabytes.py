# counts the computer's memory in whole gigabytes: of 15.9 GB, 0.9 are lost
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    gigabytes = int(memory / 1e9)
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": cores // n_workers,
        "memory_limit": int(gigabytes * 0.8e9 / n_workers),
    }
