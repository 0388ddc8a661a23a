# many workers for those that need no GIL
def sizes(cores, memory, needs_gil):
    n, t = (1, cores) if needs_gil else (cores, 1)
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": int(0.8 * memory / n)}
