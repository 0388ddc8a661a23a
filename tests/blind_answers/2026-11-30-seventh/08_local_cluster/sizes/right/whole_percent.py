# in whole numbers
def sizes(cores, memory, needs_gil):
    n, t = (cores, 1) if needs_gil else (1, cores)
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": int(memory) * 80 // 100 // n}
