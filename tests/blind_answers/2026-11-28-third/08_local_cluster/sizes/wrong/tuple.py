# a tuple and no dictionary
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return n, cores // n, int(0.8 * memory / n)
