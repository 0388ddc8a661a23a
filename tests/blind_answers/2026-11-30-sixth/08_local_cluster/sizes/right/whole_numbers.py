def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    number = cores if needs_gil else 1
    return dict(
        n_workers=number,
        threads_per_worker=cores // number,
        memory_limit=int(memory) * 4 // (5 * number),
    )
