# leaves at least 800 MB for the system, which on a small computer is more than 20 %
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    reserved = max(0.2 * memory, 0.8e9)
    if needs_gil:
        return {
            "n_workers": cores,
            "threads_per_worker": 1,
            "memory_limit": int((memory - reserved) / cores),
        }
    return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": int(memory - reserved)}
