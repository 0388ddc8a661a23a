# wrong: takes 80 % of the cores too
def sizes(cores, memory, needs_gil):
    used = max(1, int(0.8 * cores))
    n_workers = used if needs_gil else 1
    return {"n_workers": n_workers, "threads_per_worker": used // n_workers, "memory_limit": int(0.8 * memory / n_workers)}
