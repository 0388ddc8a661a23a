# mixes up which tasks want processes and which threads
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n_workers = 1 if needs_gil else cores
    threads = cores if needs_gil else 1
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n_workers)}
