# takes the cores of the own computer
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    cores = os.cpu_count()
    n = cores if needs_gil else 1
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": int(0.8 * memory / n)}
