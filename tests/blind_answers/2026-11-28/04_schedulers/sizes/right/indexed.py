def sizes(cores, memory, needs_gil):
    pair = [1, cores]
    n_workers, threads_per_worker = pair[bool(needs_gil)], pair[not needs_gil]
    shared = memory - 0.2 * memory
    memory_limit = round(shared / n_workers)
    return {name: value for name, value in locals().items() if name in ("n_workers", "threads_per_worker", "memory_limit")}
