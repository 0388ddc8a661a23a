# wrong: cuts to whole GB
def sizes(cores, memory, needs_gil):
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": 1 if needs_gil else cores,
        "memory_limit": f"{int(0.8 * memory / n_workers / 1e9)}GB",
    }
