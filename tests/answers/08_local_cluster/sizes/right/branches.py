def sizes(cores, memory, needs_gil):
    if needs_gil:
        n_workers, threads = cores, 1
    else:
        n_workers, threads = 1, cores
    limit = 0.8 * memory / n_workers
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": limit}
