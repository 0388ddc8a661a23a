# caught by: sizes_workers
def sizes(cores, memory, needs_gil):
    n_workers = 2
    threads = 2
    return {
        "n_workers": n_workers,
        "threads_per_worker": threads,
        "memory_limit": int(0.8 * memory / n_workers),
    }
