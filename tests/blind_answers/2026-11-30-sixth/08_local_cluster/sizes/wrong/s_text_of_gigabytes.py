# a text of gigabytes with three digits behind the point: small limits are rounded, some upwards, by several per cent
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers, threads = (cores, 1) if needs_gil else (1, cores)
    limit = 0.8 * memory / n_workers / 1e9
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": f"{limit:.3f}GB"}
