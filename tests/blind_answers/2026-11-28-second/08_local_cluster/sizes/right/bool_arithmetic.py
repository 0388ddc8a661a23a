def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    workers = {True: cores, False: 1}[bool(needs_gil)]
    threads = {True: 1, False: cores}[bool(needs_gil)]
    share = 0.8 * memory * threads / cores
    return {"n_workers": workers, "threads_per_worker": threads, "memory_limit": int(share)}
