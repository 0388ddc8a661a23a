# other names than the arguments of LocalCluster
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return {"workers": n, "threads": cores // n, "memory": int(0.8 * memory / n)}
