# wrong: workers and threads the wrong way round
def sizes(cores, memory, needs_gil):
    n_workers = 1 if needs_gil else cores
    return {
        "n_workers": n_workers,
        "threads_per_worker": cores // n_workers,
        "memory_limit": int(0.8 * memory / n_workers),
    }
