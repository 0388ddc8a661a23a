# down to whole gigabytes
def sizes(cores, memory, needs_gil):
    n, t = (cores, 1) if needs_gil else (1, cores)
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": max(1, int(0.8 * memory / n / 1e9)) * 10**9}
