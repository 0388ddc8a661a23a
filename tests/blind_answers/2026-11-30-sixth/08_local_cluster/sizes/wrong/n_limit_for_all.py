# gives 80 % of the memory to each worker and not to all together
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": int(0.8 * memory)}
    return {"n_workers": 1, "threads_per_worker": cores, "memory_limit": int(0.8 * memory)}
