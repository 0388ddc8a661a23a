def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    answer = dict(n_workers=1, threads_per_worker=1)
    answer["n_workers" if needs_gil else "threads_per_worker"] = cores
    answer["memory_limit"] = int(memory * 4 // (5 * answer["n_workers"]))
    return answer
