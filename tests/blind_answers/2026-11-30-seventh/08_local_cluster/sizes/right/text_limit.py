# bytes, as text
def sizes(cores, memory, needs_gil):
    workers, threads = 1, cores
    if needs_gil:
        workers, threads = threads, workers
    return {"n_workers": workers, "threads_per_worker": threads, "memory_limit": f"{int(0.8 * memory / workers)}B"}
