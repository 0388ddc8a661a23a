# two threads each, where the cores are even
def sizes(cores, memory, needs_gil):
    n, t = (cores, 1) if needs_gil else (max(1, cores // 2), 2)
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": int(0.8 * memory / n)}
