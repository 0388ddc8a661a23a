# the limit is a number of gigabytes and not of bytes
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    gigabytes = memory / 1e9
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": round(0.8 * gigabytes / n, 2)}
