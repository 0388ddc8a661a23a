# gigabytes with one place
def sizes(cores, memory, needs_gil):
    n, t = (cores, 1) if needs_gil else (1, cores)
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": f"{0.8 * memory / n / 1e9:.1f}GB"}
