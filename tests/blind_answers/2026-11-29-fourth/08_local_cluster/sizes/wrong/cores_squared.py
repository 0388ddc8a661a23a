# with the GIL a worker for each core, and each with as many threads as there are cores
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    return {
        "n_workers": cores if needs_gil else 1,
        "threads_per_worker": cores,
        "memory_limit": int(0.8 * memory / (cores if needs_gil else 1)),
    }
