# a compromise: half workers, two threads, if the number is even
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    if needs_gil:
        n, threads = cores, 1
    elif cores % 2 == 0:
        n, threads = 2, cores // 2
    else:
        n, threads = 1, cores
    return {"n_workers": n, "threads_per_worker": threads, "memory_limit": int(0.8 * memory / n)}
