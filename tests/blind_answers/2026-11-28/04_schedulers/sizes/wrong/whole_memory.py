# wrong: nothing is left for the system
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(memory / n_workers),
    }
