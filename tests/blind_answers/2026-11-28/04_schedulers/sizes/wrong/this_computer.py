# wrong: asks this computer for its cores
def sizes(cores, memory, needs_gil):
    cores = os.cpu_count()
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(0.8 * memory / n_workers),
    }
