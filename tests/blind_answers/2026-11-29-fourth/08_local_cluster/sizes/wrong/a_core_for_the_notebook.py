# keeps one core for the notebook when there are several
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    free = max(1, cores - 1)
    n_workers = free if needs_gil else 1
    return {"n_workers": n_workers, "threads_per_worker": free // n_workers, "memory_limit": int(memory * 0.8 / n_workers)}
