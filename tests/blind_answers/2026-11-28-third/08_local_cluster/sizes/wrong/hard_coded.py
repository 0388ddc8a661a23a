# the eight cores of the example
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        return {"n_workers": 8, "threads_per_worker": 1, "memory_limit": 1600000000}
    return {"n_workers": 1, "threads_per_worker": 8, "memory_limit": 12800000000}
