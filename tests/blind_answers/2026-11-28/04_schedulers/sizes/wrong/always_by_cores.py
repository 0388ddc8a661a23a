# wrong: divides by the cores, also for one worker
def sizes(cores, memory, needs_gil):
    return {
        "n_workers": cores if needs_gil else 1,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": int(0.8 * memory / cores),
    }
