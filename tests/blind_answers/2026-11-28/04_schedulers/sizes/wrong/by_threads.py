# wrong: divides by the threads of a worker
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    threads = cores // n_workers
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / threads)}
