# text with one digit: for little memory on many cores it's 0.0GB or far off
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    n = cores if needs_gil else 1
    return {"n_workers": n, "threads_per_worker": cores // n, "memory_limit": f"{0.8 * memory / n / 1e9:.1f}GB"}
