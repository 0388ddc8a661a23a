def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = cores if needs_gil else 1
    return dict(
        n_workers=n_workers,
        threads_per_worker=cores // n_workers,
        memory_limit=round(memory * 0.8 / n_workers),
    )
