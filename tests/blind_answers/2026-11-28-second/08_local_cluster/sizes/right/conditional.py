def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return dict(n_workers=n, threads_per_worker=cores // n, memory_limit=memory * 4 / 5 / n)
