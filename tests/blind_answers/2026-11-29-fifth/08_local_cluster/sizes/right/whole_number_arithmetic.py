def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    threads = 1 if needs_gil else cores
    number = cores // threads
    limit = int(memory) * 4 // (5 * number)
    return {"memory_limit": limit, "threads_per_worker": threads, "n_workers": number}
