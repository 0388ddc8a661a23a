# wrong: without the GIL half as many workers of two threads
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else max(1, cores // 2)
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else 2,
        "memory_limit": int(0.8 * memory / n_workers),
    }
