def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    result = {"n_workers": 1, "threads_per_worker": cores}
    if needs_gil:
        result = {"n_workers": cores, "threads_per_worker": 1}
    share = memory * 80 / 100 / result["n_workers"]
    return result | {"memory_limit": f"{int(share)}B"}
