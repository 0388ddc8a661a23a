sizes = lambda cores, memory, needs_gil: {
    "n_workers": cores if needs_gil else 1,
    "threads_per_worker": 1 if needs_gil else cores,
    "memory_limit": 4 / 5 * memory / (cores if needs_gil else 1),
}
