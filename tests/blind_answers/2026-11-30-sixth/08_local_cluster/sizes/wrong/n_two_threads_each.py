# several workers of two threads each where the tasks do not need the GIL (and one core too few for an odd number), in place of one worker
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        n_workers, threads_per_worker = cores, 1
    else:
        n_workers, threads_per_worker = max(1, cores // 2), min(cores, 2)
    return {
        "n_workers": n_workers,
        "threads_per_worker": threads_per_worker,
        "memory_limit": int(0.8 * memory / n_workers),
    }
