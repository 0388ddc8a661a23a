# wrong: one core is left over
def sizes(cores, memory, needs_gil):
    cores = max(1, cores - 1)
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(0.8 * memory / n_workers),
    }
