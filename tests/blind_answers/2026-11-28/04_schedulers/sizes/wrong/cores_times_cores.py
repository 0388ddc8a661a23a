# wrong: cores workers with cores threads each
def sizes(cores, memory, needs_gil):
    if needs_gil:
        return {"n_workers": cores, "threads_per_worker": 1, "memory_limit": int(0.8 * memory / cores)}
    return {"n_workers": cores, "threads_per_worker": cores, "memory_limit": int(0.8 * memory / cores)}
