# divides the memory by the cores also when there is one worker
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    return {
        "n_workers": cores if needs_gil else 1,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(0.8 * memory / cores),
    }
