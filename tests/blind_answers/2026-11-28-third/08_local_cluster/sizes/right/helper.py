def limit_per_worker(memory, number):
    for_all = 0.8 * memory
    return int(for_all // number)


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    workers_and_threads = {True: (cores, 1), False: (1, cores)}
    w, t = workers_and_threads[bool(needs_gil)]
    return {"memory_limit": limit_per_worker(memory, w), "n_workers": w, "threads_per_worker": t}
