def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""

    def shape(n):
        return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": int((memory - 0.2 * memory) / n)}

    return shape(cores) if needs_gil else shape(1)
