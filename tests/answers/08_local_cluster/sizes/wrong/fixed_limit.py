# caught by: sizes_memory
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    threads = 1 if needs_gil else cores
    return {"n_workers": n_workers, "threads_per_worker": threads, "memory_limit": "1.6GB"}
