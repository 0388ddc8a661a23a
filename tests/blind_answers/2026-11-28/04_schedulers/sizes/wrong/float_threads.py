# wrong: threads_per_worker is a float
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    return {"n_workers": n_workers, "threads_per_worker": cores / n_workers, "memory_limit": int(0.8 * memory / n_workers)}
