# gives the limit in gigabytes and not in bytes
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = cores if needs_gil else 1
    return dict(
        n_workers=n_workers,
        threads_per_worker=1 if needs_gil else cores,
        memory_limit=round(0.8 * memory / n_workers / 1e9, 1),
    )
