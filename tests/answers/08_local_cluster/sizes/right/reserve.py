def sizes(cores, memory, needs_gil):
    reserved = 0.2 * memory
    shape = {True: (cores, 1), False: (1, cores)}
    n_workers, threads_per_worker = shape[needs_gil]
    memory_limit = (memory - reserved) / n_workers
    return {"n_workers": n_workers, "threads_per_worker": threads_per_worker, "memory_limit": memory_limit}
