# the keys are not the names of LocalCluster's arguments
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    workers = cores if needs_gil else 1
    return {"workers": workers, "threads": cores // workers, "memory": int(0.8 * memory / workers)}
