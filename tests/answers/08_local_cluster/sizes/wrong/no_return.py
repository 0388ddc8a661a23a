# caught by: sizes_workers, sizes_memory
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    threads = 1 if needs_gil else cores
    answer = {
        "n_workers": n_workers,
        "threads_per_worker": threads,
        "memory_limit": int(0.8 * memory / n_workers),
    }
