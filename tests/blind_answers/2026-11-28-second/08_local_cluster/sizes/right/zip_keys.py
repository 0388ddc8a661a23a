def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    keys = ("n_workers", "threads_per_worker", "memory_limit")
    shape = (cores, 1) if needs_gil else (1, cores)
    return dict(zip(keys, (*shape, int(memory * 80 // 100 // shape[0]))))
