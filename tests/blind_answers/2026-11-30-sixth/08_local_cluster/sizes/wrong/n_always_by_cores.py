# divides the memory by the cores, also where there is one worker
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    limit = int(memory * 0.8 / cores)
    workers = cores if needs_gil else 1
    threads = 1 if needs_gil else cores
    return {"n_workers": workers, "threads_per_worker": threads, "memory_limit": limit}
